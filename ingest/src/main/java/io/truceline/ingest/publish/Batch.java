package io.truceline.ingest.publish;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What goes out in one transaction: records, and how far the source is done with. */
public record Batch(List<ProducerRecord<byte[], byte[]>> records, Map<TopicPartition, OffsetAndMetadata> offsets) {
    public Batch {
        records = List.copyOf(records);
        offsets = Map.copyOf(offsets);
    }
}
