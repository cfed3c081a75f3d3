package io.truceline.standalone.ingest;

import io.truceline.contract.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Everything committed to one topic, read on and on. */
public final class TopicLog<V> implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Topic<V> topic;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();

    public TopicLog(String servers, Topic<V> topic, int partitions) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, partitions)
                .mapToObj(p -> new TopicPartition(topic.name(), p))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** Reads what came since the last call and returns all values, without tombstones. */
    public List<V> all() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records.stream().map(this::value).filter(Objects::nonNull).toList();
    }

    public List<ConsumerRecord<byte[], byte[]>> records() {
        all();
        return records;
    }

    /** Waits for values that match. */
    public List<V> await(int count, Predicate<V> which) {
        return await(() -> "expected " + count + " in " + topic.name() + ", got " + all(), log -> {
            List<V> found = log.stream().filter(which).toList();
            return found.size() >= count ? found : null;
        });
    }

    public V awaitOne(Predicate<V> which) {
        return await(1, which).get(0);
    }

    private <R> R await(
            java.util.function.Supplier<String> failure,
            Function<List<V>, @org.jspecify.annotations.Nullable R> found) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            R result = found.apply(all());
            if (result != null) {
                return result;
            }
        }
        throw new AssertionError(failure.get());
    }

    private V value(ConsumerRecord<byte[], byte[]> record) {
        return topic.valueSerde().deserializer().deserialize(topic.name(), record.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
