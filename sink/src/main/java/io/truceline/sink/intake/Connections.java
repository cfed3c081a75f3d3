package io.truceline.sink.intake;

import io.truceline.contract.ops.CheckResult;
import org.apache.kafka.clients.consumer.Consumer;

/** Whether a consumer has a connection to a broker, by its own meter: it closes all when the broker is away. */
final class Connections {
    private Connections() {}

    static CheckResult check(Consumer<?, ?> consumer) {
        int owned = consumer.assignment().size();
        boolean connected = consumer.metrics().values().stream()
                .filter(m -> m.metricName().name().equals("connection-count"))
                .anyMatch(m -> m.metricValue() instanceof Number n && n.doubleValue() > 0);
        return connected ? CheckResult.up(owned + " partitions owned") : CheckResult.down("no broker answers");
    }
}
