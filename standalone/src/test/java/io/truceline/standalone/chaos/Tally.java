package io.truceline.standalone.chaos;

import io.truceline.contract.topic.Topic;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Counts the different things that are committed to a topic as they come, and how long that takes. */
final class Tally<V> implements AutoCloseable {
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Topic<V> topic;
    private final Function<V, String> thing;
    private final Set<String> seen = new HashSet<>();
    private long first;

    Tally(String servers, int partitions, Topic<V> topic, Function<V, String> thing) {
        this.topic = topic;
        this.thing = thing;
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

    /**
     * Waits until so many have come.
     *
     * @return seconds from the first to the last of them
     * @throws AssertionError if they have not within the limit
     */
    double await(int count, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (seen.size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + seen.size() + " of " + count + " in " + topic.name());
            }
            consumer.poll(Duration.ofMillis(50)).forEach(record -> note(record.value()));
        }
        return (System.nanoTime() - first) / 1e9;
    }

    private void note(byte[] value) {
        if (seen.isEmpty()) {
            first = System.nanoTime();
        }
        seen.add(thing.apply(topic.valueSerde().deserializer().deserialize(topic.name(), value)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
