package io.truceline.standalone.broker;

import io.truceline.contract.ops.CheckResult;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Kafka's own server, with its ways to fail made plain. */
final class RunningServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);

    /** Kafka needs well under a second; one that hangs in a shutdown must not keep the process. */
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(10);

    /**
     * With eligible leader replicas (KIP-966) a broker that was killed starts with partitions that have no leader for a
     * moment. A transaction that times out in that moment is ended without its markers, because the coordinator takes such
     * partitions for deleted ones; it then stays open for good and whoever reads committed records waits for ever (seen with
     * 4.3.1). One broker has no replicas to choose among, so nothing is lost by doing without.
     */
    private static final short NO_ELIGIBLE_LEADER_REPLICAS = 0;

    private final KafkaRaftServer server;
    private final BrokerFault fault;

    private RunningServer(KafkaRaftServer server, BrokerFault fault) {
        this.server = server;
        this.fault = fault;
    }

    /** Why the server does not start, in one line. */
    static final class NotStarted extends Exception {
        private static final long serialVersionUID = 1L;

        NotStarted(Exception cause) {
            super(root(cause), cause);
        }

        private static String root(Throwable e) {
            Throwable deepest = e;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            String message =
                    Objects.toString(deepest.getMessage(), deepest.getClass().getSimpleName());
            return message.lines().findFirst().orElse(message);
        }
    }

    static RunningServer start(BrokerFolder folder, Ports ports, io.truceline.contract.ops.config.KafkaConfig config)
            throws NotStarted {
        BrokerFault fault = new BrokerFault();
        fault.takeOver();
        @Nullable RunningServer running = null;
        try {
            if (folder.isFormatted()) {
                Predecessor.signOff(ports, folder.logs());
            } else {
                format(folder);
            }
            running = new RunningServer(server(BrokerSettings.of(ports, folder.logs(), config)), fault);
            running.server.startup();
            return running;
        } catch (Exception e) {
            if (running != null) {
                running.close();
            }
            throw new NotStarted(e);
        }
    }

    CheckResult check() {
        return fault.check();
    }

    @Override
    public void close() {
        Thread closing = new Thread(this::shutDown, "broker-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(LONGEST_CLOSE.toMillis());
            if (closing.isAlive()) {
                LOG.warn("the embedded broker does not end within {} s and is left behind", LONGEST_CLOSE.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shutDown() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } catch (RuntimeException e) {
            LOG.warn("the embedded broker did not end in order: {}", e.toString());
        }
    }

    private static KafkaRaftServer server(Map<String, Object> settings) {
        return new KafkaRaftServer(new kafka.server.KafkaConfig(settings, false), Time.SYSTEM);
    }

    private static void format(BrokerFolder folder) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(BrokerSettings.node())
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.logs().toString())
                .addDirectory(folder.logs().toString())
                .setIgnoreFormatted(true)
                .setFeatureLevel("eligible.leader.replicas.version", NO_ELIGIBLE_LEADER_REPLICAS)
                .run();
    }
}
