package io.truceline.contract.ops.config;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The broker and the topics.
 *
 * @param bootstrapServers null only under {@code run} and {@code demo}, which bring their own broker
 * @param embeddedPort port of the embedded broker on loopback; 0: a free one, kept in {@code data}
 * @param partitions partitions of every topic; fixed once the topics are there
 * @param replicationFactor copies of every topic
 * @param maxMessageBytes largest record
 * @param retention retention by topic, where it differs from the plan
 * @param properties any Kafka client property, for all clients; security settings belong here
 */
public record KafkaConfig(
        @Nullable String bootstrapServers,
        int embeddedPort,
        int partitions,
        short replicationFactor,
        int maxMessageBytes,
        Map<String, Duration> retention,
        Map<String, String> properties) {
    public KafkaConfig {
        BadSetting.between("embeddedPort", embeddedPort, 0, 65535);
        BadSetting.between("partitions", partitions, 1, 1024);
        BadSetting.between("replicationFactor", replicationFactor, 1, 9);
        BadSetting.between("maxMessageBytes", maxMessageBytes, 1 << 20, 64 << 20);
        retention = Map.copyOf(retention);
        properties = Map.copyOf(properties);
    }

    /** Leaves the properties' values out, so that no password ever gets into a log. */
    @Override
    public String toString() {
        return "KafkaConfig[bootstrapServers=" + bootstrapServers + ", partitions=" + partitions
                + ", replicationFactor=" + replicationFactor + ", properties=" + new TreeSet<>(properties.keySet())
                + "]";
    }

    /** The same on a broker at another address. */
    public KafkaConfig at(String servers) {
        return new KafkaConfig(
                servers, embeddedPort, partitions, replicationFactor, maxMessageBytes, retention, properties);
    }

    /**
     * Properties that every client starts from.
     *
     * @throws io.truceline.contract.ops.StartException if no broker is configured
     */
    public Map<String, Object> clientProperties() {
        if (bootstrapServers == null) {
            throw new io.truceline.contract.ops.StartException(
                    2, "kafka.bootstrapServers: found nothing, allowed is host:port, …");
        }
        Map<String, Object> all = new HashMap<>(properties);
        all.put("bootstrap.servers", bootstrapServers);
        return all;
    }
}
