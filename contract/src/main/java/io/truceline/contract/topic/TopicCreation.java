package io.truceline.contract.topic;

import io.truceline.contract.ops.Failures;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.KafkaConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates the topics that are missing. One that exists with another number of partitions is refused, because keys would
 * find other partitions than the state that belongs to them. Safe to run from many processes at once.
 */
public final class TopicCreation {
    /** The client's own minute would be long to wait for a word on what is wrong. */
    private static final int FIRST_ANSWER_MS = 10_000;

    private final Admin admin;
    private final KafkaConfig config;

    public TopicCreation(Admin admin, KafkaConfig config) {
        this.admin = admin;
        this.config = config;
    }

    /**
     * Makes sure that all topics are there.
     *
     * @throws StartException if a topic has another number of partitions than configured, or the broker refuses our credentials
     *     or we its certificate, or it speaks TLS and we are not to
     * @throws KafkaException if the broker cannot be asked; trying again may help
     */
    public void ensure() {
        refuseTlsUnasked();
        Set<String> present = await(admin.listTopics(new ListTopicsOptions().timeoutMs(FIRST_ANSWER_MS))
                .names());
        List<NewTopic> missing = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (Topic<?> topic : Topics.all()) {
            if (present.contains(topic.name())) {
                known.add(topic.name());
            } else {
                missing.add(newTopic(topic));
            }
        }
        create(missing);
        await(admin.describeTopics(known).allTopicNames()).values().forEach(this::refuseOtherPartitions);
    }

    private void refuseTlsUnasked() {
        String servers = config.bootstrapServers();
        if (servers != null && !protocol().endsWith("SSL") && TlsProbe.wantsTls(servers)) {
            throw new StartException(
                    2,
                    "kafka.properties: security.protocol: found " + protocol() + ", but " + servers
                            + " speaks TLS; allowed are SSL and SASL_SSL");
        }
    }

    private String protocol() {
        return config.properties().getOrDefault("security.protocol", "PLAINTEXT");
    }

    private void create(List<NewTopic> missing) {
        admin.createTopics(missing).values().forEach((name, created) -> {
            try {
                await(created);
            } catch (TopicExistsException e) {
                await(admin.describeTopics(List.of(name)).allTopicNames())
                        .values()
                        .forEach(this::refuseOtherPartitions);
            }
        });
    }

    private void refuseOtherPartitions(TopicDescription topic) {
        int found = topic.partitions().size();
        if (found != config.partitions()) {
            throw new StartException(
                    2,
                    "kafka.partitions: topic " + topic.name() + " has " + found + " partitions, configured are "
                            + config.partitions() + "; set kafka.partitions to " + found
                            + " or rebuild the topics (keys would move away from their state)");
        }
    }

    private NewTopic newTopic(Topic<?> topic) {
        return new NewTopic(topic.name(), config.partitions(), config.replicationFactor()).configs(settings(topic));
    }

    private Map<String, String> settings(Topic<?> topic) {
        Duration kept = topic.kept();
        if (kept == null) {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    String.valueOf(config.maxMessageBytes()));
        }
        Duration configured = config.retention().getOrDefault(topic.name(), kept);
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG, String.valueOf(configured.toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(config.maxMessageBytes()));
    }

    private <T> T await(org.apache.kafka.common.KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while waiting for the broker", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthenticationException refused) {
                throw new StartException(
                        2,
                        "kafka: the broker at " + config.bootstrapServers() + " and we do not come to terms: "
                                + Failures.line(refused)
                                + "; allowed is what it asks for, under kafka.properties: security.protocol, sasl.*, ssl.*");
            }
            if (e.getCause() instanceof TimeoutException late) {
                throw new KafkaException(noAnswer(), late);
            }
            if (e.getCause() instanceof KafkaException cause) {
                throw cause;
            }
            throw new KafkaException("the broker's answer failed", e.getCause());
        }
    }

    /** A broker that is away and one that gets TLS unasked look the same from here. */
    private String noAnswer() {
        return "no answer from " + config.bootstrapServers() + " over " + protocol()
                + "; is a broker there, and is this its kafka.properties security.protocol?";
    }
}
