package io.truceline.standalone.flow;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.contract.record.Article;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichApp;
import io.truceline.standalone.broker.TestBroker;
import io.truceline.standalone.ingest.IngestWorld;
import io.truceline.standalone.ingest.TopicLog;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A broker with enrich on it; the articles come from the test, and who reads the alerts is its business too. */
final class FlowWorld implements AutoCloseable {
    static final int PARTITIONS = 2;

    private final Configuration config;
    private final TestBroker broker;
    private final EnrichApp enrich;
    private final KafkaProducer<byte[], byte[]> producer;

    FlowWorld(Path data) throws Exception {
        this(data, TestBroker.embedded(data, config(data, Map.of()).kafka()));
    }

    FlowWorld(Path data, TestBroker broker) throws InterruptedException {
        Configuration without = config(data, Map.of());
        this.broker = broker;
        config = without.withKafka(without.kafka().at(broker.bootstrapServers()));
        Health health = new Health();
        enrich = new EnrichApp(config, new Tagger(), health);
        producer = new KafkaProducer<>(
                config.kafka().clientProperties(), new ByteArraySerializer(), new ByteArraySerializer());
        enrich.start();
        health.allAdded();
        IngestWorld.until("ready", Api.PATIENCE, () -> health.ready().isUp());
    }

    /** Small, quick, free ports, and what a test adds. */
    static Configuration config(Path data, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TRUCELINE_KAFKA_PARTITIONS", String.valueOf(PARTITIONS),
                "TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1",
                "TRUCELINE_FETCH_RETRY_DELAY", "100ms",
                "TRUCELINE_CONSOLE_PORT", "0",
                "TRUCELINE_DATA", data.toString()));
        environment.putAll(more);
        return new ConfigurationReader(environment).read(null);
    }

    /** The broker is in it. */
    Configuration config() {
        return config;
    }

    <V> TopicLog<V> log(Topic<V> topic) {
        return new TopicLog<>(broker.bootstrapServers(), topic, PARTITIONS);
    }

    /** Publishes an article as ingest does. */
    RecordMetadata publish(Article article) throws InterruptedException {
        return send(Topics.ARTICLES.record(
                article.id(), article, article.fetchedAt().toEpochMilli(), PARTITIONS));
    }

    /** Writes any record and returns once the broker has it. */
    RecordMetadata send(ProducerRecord<byte[], byte[]> record) throws InterruptedException {
        try {
            return producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("not written to " + record.topic(), e);
        }
    }

    @Override
    public void close() {
        producer.close();
        enrich.close();
        broker.close();
    }
}
