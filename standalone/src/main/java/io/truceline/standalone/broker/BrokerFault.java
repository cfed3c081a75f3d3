package io.truceline.standalone.broker;

import io.truceline.contract.ops.CheckResult;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Kafka does when it gives up: by default it halts the JVM and nobody learns why. Here the reason is logged and kept for
 * the health check, and the thread that gave up ends. The first reason counts; later ones are its consequences.
 */
final class BrokerFault {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerFault.class);

    private static final String UNSAID = "Kafka's own lines before this one say why; a full disk is the usual cause";

    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    /** Thrown on the thread on which Kafka wanted to end the JVM. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp(String message) {
            super(message);
        }
    }

    /** Takes the place of the JVM's end from now on. Kafka has one such place per JVM: the last broker started has it. */
    void takeOver() {
        Exit.setExitProcedure(this::giveUp);
        Exit.setHaltProcedure(this::giveUp);
    }

    CheckResult check() {
        String why = reason.get();
        return why == null
                ? CheckResult.up("the embedded broker runs")
                : CheckResult.down("the embedded broker has given up: " + why);
    }

    private void giveUp(int status, @Nullable String message) {
        String why = (message == null ? UNSAID : message) + " (status " + status + ")";
        if (reason.compareAndSet(null, why)) {
            LOG.error("the embedded broker has given up: {}", why);
        }
        throw new GivenUp(why);
    }
}
