package io.truceline.ingest.poll;

import io.truceline.contract.ops.Failures;
import io.truceline.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads records of a compacted topic into a map: a null forgets, what cannot be read is left out and told. */
final class StateRecords {
    private static final Logger LOG = LoggerFactory.getLogger(StateRecords.class);

    private StateRecords() {}

    static <V> void put(Topic<V> topic, ConsumerRecord<byte[], byte[]> record, Map<String, V> into) {
        try {
            String key = new String(record.key() == null ? new byte[0] : record.key(), StandardCharsets.UTF_8);
            V value = topic.valueSerde().deserializer().deserialize(topic.name(), record.value());
            if (value == null) {
                into.remove(key);
            } else {
                into.put(key, value);
            }
        } catch (SerializationException e) {
            LOG.warn(
                    "left out: {}-{} at {}: {}", record.topic(), record.partition(), record.offset(), Failures.line(e));
        }
    }
}
