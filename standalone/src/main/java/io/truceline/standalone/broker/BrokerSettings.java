package io.truceline.standalone.broker;

import io.truceline.contract.ops.config.KafkaConfig;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the embedded broker is told: one node that is its own controller, small, and quick to notice that a client was killed.
 * Names are Kafka's; what is not said here has Kafka's default.
 */
final class BrokerSettings {
    private static final int NODE = 1;
    private static final String MIB = String.valueOf(1 << 20);

    /**
     * In the moment in which the partitions of a broker that stands alone have no leader, the transaction coordinator (4.3.1)
     * takes them for deleted ones and ends transactions without telling them; who reads what is committed waits there for
     * ever. So it hands over to nobody when it stops, and no pause outlasts its session: one day.
     */
    private static final Map<String, String> NEVER_WITHOUT_LEADER =
            Map.of("controlled.shutdown.enable", "false", "broker.session.timeout.ms", "86400000");

    private BrokerSettings() {}

    static Map<String, Object> of(Ports ports, Path logs, KafkaConfig config) {
        Map<String, Object> all = new HashMap<>();
        all.putAll(place(ports, logs));
        all.putAll(internalTopics());
        all.putAll(small());
        all.putAll(quick());
        all.putAll(NEVER_WITHOUT_LEADER);
        all.putAll(records(config));
        return all;
    }

    /** Of a controller that runs without its broker. */
    static Map<String, Object> controllerAlone(Ports ports, Path logs) {
        Map<String, Object> all = new HashMap<>(node(ports, logs));
        all.put("process.roles", "controller");
        all.put("listeners", "CONTROLLER://" + controller(ports));
        return all;
    }

    private static String controller(Ports ports) {
        return Ports.HOST + ":" + ports.controller();
    }

    static int node() {
        return NODE;
    }

    private static Map<String, String> place(Ports ports, Path logs) {
        String clients = "PLAINTEXT://" + Ports.HOST + ":" + ports.client();
        Map<String, String> all = new HashMap<>(node(ports, logs));
        all.put("process.roles", "broker,controller");
        all.put("listeners", clients + ",CONTROLLER://" + controller(ports));
        all.put("advertised.listeners", clients);
        return all;
    }

    private static Map<String, String> node(Ports ports, Path logs) {
        return Map.of(
                "node.id",
                String.valueOf(NODE),
                "controller.quorum.voters",
                NODE + "@" + controller(ports),
                "controller.listener.names",
                "CONTROLLER",
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                logs.toString());
    }

    private static Map<String, String> internalTopics() {
        return Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "auto.create.topics.enable", "false",
                // a machine that is switched off over the holidays must not read everything again: one year
                "offsets.retention.minutes", "525600");
    }

    /** The dedupe buffer alone is 128 MiB by default, of which one node's few keys need next to nothing. */
    private static Map<String, String> small() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size",
                String.valueOf(4 << 20),
                "log.segment.bytes",
                String.valueOf(128 << 20),
                "log.index.size.max.bytes",
                MIB,
                "num.network.threads",
                "2",
                "num.io.threads",
                "4",
                "background.threads",
                "2",
                "group.coordinator.threads",
                "1",
                "offsets.load.buffer.size",
                MIB,
                "transaction.state.log.load.buffer.size",
                MIB);
    }

    /**
     * A new process must not wait for the session of the one that was killed before it: neither a consumer for its group, nor a
     * reader for a transaction that was left open.
     */
    private static Map<String, String> quick() {
        Map<String, String> quick = new HashMap<>(Map.of(
                "group.initial.rebalance.delay.ms", "0",
                "group.min.session.timeout.ms", "1000",
                "transaction.max.timeout.ms", "60000",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"));
        for (String protocol : new String[] {"group.consumer.", "group.streams."}) {
            quick.put(protocol + "min.session.timeout.ms", "3000");
            quick.put(protocol + "session.timeout.ms", "6000");
            quick.put(protocol + "min.heartbeat.interval.ms", "500");
            quick.put(protocol + "heartbeat.interval.ms", "1000");
        }
        quick.put("group.streams.initial.rebalance.delay.ms", "0");
        return quick;
    }

    private static Map<String, String> records(KafkaConfig config) {
        String largest = String.valueOf(config.maxMessageBytes());
        return Map.of("message.max.bytes", largest, "replica.fetch.max.bytes", largest);
    }
}
