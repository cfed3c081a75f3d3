package io.truceline.ingest.publish;

import io.truceline.contract.ops.config.KafkaConfig;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes the Kafka clients of ingest. Bytes in and out: what a record means is the business of those who use them. */
public final class Clients {
    /** No answer for that long: the broker is away, and the step begins anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaConfig config;

    public Clients(KafkaConfig config) {
        this.config = config;
    }

    /** Partitions of every topic. */
    public int partitions() {
        return config.partitions();
    }

    /** Largest record, in bytes. */
    public int maxMessageBytes() {
        return config.maxMessageBytes();
    }

    public Admin admin() {
        Map<String, Object> settings = config.clientProperties();
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "truceline-ingest");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return Admin.create(settings);
    }

    /**
     * A member of a consumer group. A killed member's partitions move on within 6 s, inside the 20 s that the design promises;
     * cooperative, so that those which stay with their owner go on meanwhile.
     */
    Consumer<byte[], byte[]> member(String group) {
        Map<String, Object> settings = reading(group);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A reader without a group. */
    Consumer<byte[], byte[]> reader() {
        return new KafkaConsumer<>(
                reading("truceline-ingest-state"), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A writer whose transactions end together with its claim to the id. */
    Producer<byte[], byte[]> writer(String transactionalId) {
        Map<String, Object> settings = writing(transactionalId);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** A writer without transactions. */
    public Producer<byte[], byte[]> plainWriter() {
        return new KafkaProducer<>(writing("truceline-ingest"), new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> reading(String clientId) {
        Map<String, Object> settings = config.clientProperties();
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        return settings;
    }

    private Map<String, Object> writing(String clientId) {
        Map<String, Object> settings = config.clientProperties();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxMessageBytes());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        // a transaction's steps are asked for again while the one before is being written; 100 ms, the default, is an
        // age
        settings.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 5);
        return settings;
    }
}
