package io.truceline.contract.topic;

import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * One topic.
 *
 * @param name name in Kafka
 * @param type record class of the values
 * @param key what the key is, in words
 * @param partitioning how a key finds its partition
 * @param kept retention of a topic that is not compacted; null means compacted and kept for ever
 */
public record Topic<V>(
        String name,
        Class<V> type,
        String key,
        Partitioning partitioning,
        @Nullable Duration kept) {
    /** Whether only the last record of each key is kept. */
    public boolean isCompacted() {
        return kept == null;
    }

    /** The serde of the keys. */
    public Serde<String> keySerde() {
        return Serdes.String();
    }

    /** The serde of the values. */
    public Serde<V> valueSerde() {
        return new JsonSerde<>(type);
    }

    /** A record in the partition of its key, as serialized bytes, so that one producer can write to every topic. */
    public ProducerRecord<byte[], byte[]> record(String key, @Nullable V value, long timestamp, int partitions) {
        return recordIn(partitioning.partition(key, partitions), key, value, timestamp);
    }

    /** A record in a partition that the caller names; a null value is a tombstone. */
    public ProducerRecord<byte[], byte[]> recordIn(int partition, String key, @Nullable V value, long timestamp) {
        byte[] keyBytes = keySerde().serializer().serialize(name, key);
        byte[] valueBytes = value == null ? null : valueSerde().serializer().serialize(name, value);
        return new ProducerRecord<>(name, partition, timestamp, keyBytes, valueBytes);
    }
}
