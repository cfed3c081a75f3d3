package io.truceline.standalone.bench;

import io.truceline.contract.ops.config.KafkaConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Plain clients of the bench: a producer, and consumers that wait for committed records. */
final class BenchKafka implements AutoCloseable {
    private final KafkaConfig config;
    private final KafkaProducer<byte[], byte[]> producer;

    BenchKafka(KafkaConfig config) {
        this.config = config;
        Map<String, Object> properties = config.clientProperties();
        properties.put("linger.ms", 0);
        properties.put("max.request.size", config.maxMessageBytes());
        this.producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Makes topics with as many partitions as ours have. */
    void create(String... topics) {
        List<NewTopic> all = new ArrayList<>();
        for (String topic : topics) {
            all.add(new NewTopic(topic, config.partitions(), (short) 1));
        }
        try (Admin admin = Admin.create(config.clientProperties())) {
            admin.createTopics(all).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the bench's topics cannot be made", e.getCause());
        }
    }

    void send(ProducerRecord<byte[], byte[]> record) {
        var unused = producer.send(record, (metadata, failure) -> {
            if (failure != null) {
                throw new KafkaException("not written", failure);
            }
        });
    }

    void flush() {
        producer.flush();
    }

    /** A consumer of committed records that stands at the end of a topic. */
    KafkaConsumer<byte[], byte[]> atEnd(String topic) {
        Map<String, Object> properties = config.clientProperties();
        properties.put("isolation.level", "read_committed");
        properties.put("fetch.max.wait.ms", 5);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, config.partitions())
                .mapToObj(p -> new TopicPartition(topic, p))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    /**
     * Reads until so many records have come.
     *
     * @throws KafkaException if they do not come within the limit
     */
    static void await(KafkaConsumer<byte[], byte[]> consumer, int count, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        int seen = 0;
        while (seen < count) {
            seen += consumer.poll(Duration.ofMillis(20)).count();
            if (System.nanoTime() > end) {
                throw new KafkaException("only " + seen + " of " + count + " records within " + limit);
            }
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
