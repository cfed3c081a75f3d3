package io.truceline.sink.intake;

import io.truceline.contract.ops.CheckResult;
import org.apache.kafka.clients.consumer.Consumer;

/** Whether a consumer reads: it has a connection, by its own meter (it closes all when the broker is away), and partitions. */
final class Connections {
    private Connections() {}

    static CheckResult check(Consumer<?, ?> consumer, boolean lost) {
        int owned = consumer.assignment().size();
        boolean connected = consumer.metrics().values().stream()
                .filter(m -> m.metricName().name().equals("connection-count"))
                .anyMatch(m -> m.metricValue() instanceof Number n && n.doubleValue() > 0);
        if (!connected) {
            return CheckResult.down("no broker answers");
        }
        return owned == 0 || lost
                ? CheckResult.down("waiting for partitions")
                : CheckResult.up(owned + " partitions owned");
    }
}
