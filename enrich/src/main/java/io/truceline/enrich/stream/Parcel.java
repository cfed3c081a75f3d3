package io.truceline.enrich.stream;

import io.truceline.contract.topic.Topic;
import java.time.Instant;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.streams.processor.api.Record;

/**
 * A record that is ready to be sent. It is written here, before anything is sent or stored, because a record that is too large
 * would break the transaction of all others once the producer finds out.
 *
 * @param node the sink
 */
record Parcel(String node, Record<String, Object> record) {
    /** Room for key, headers and framing. */
    private static final int FRAME = 4096;

    /**
     * Writes a value.
     *
     * @throws RecordTooLargeException if no topic would take it
     */
    static <V> Parcel of(String node, Topic<V> topic, String key, V value, Instant at, int maxBytes) {
        byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), value);
        if (bytes.length + key.length() + FRAME > maxBytes) {
            throw new RecordTooLargeException(
                    "the record for " + topic.name() + " has " + bytes.length + " bytes, allowed are " + maxBytes);
        }
        return new Parcel(node, new Record<>(key, bytes, Math.max(0, at.toEpochMilli())));
    }
}
