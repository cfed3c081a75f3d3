package io.truceline.sink.intake;

import io.truceline.sink.store.OffsetMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the store is believed to hold for each owned partition. */
final class Positions {
    private final Map<TopicPartition, Long> expected = new HashMap<>();

    /** Seeks every owned partition to what the store holds; one that was never read starts at its beginning. */
    void seek(Consumer<byte[], byte[]> consumer, Map<String, Long> stored) {
        expected.clear();
        for (TopicPartition partition : consumer.assignment()) {
            Long next = stored.get(partition.toString());
            expected.put(partition, next == null ? 0L : next);
            if (next == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
    }

    /** The steps forward to these offsets. */
    List<OffsetMove> moves(Map<TopicPartition, OffsetAndMetadata> next) {
        List<OffsetMove> moves = new ArrayList<>();
        next.forEach((partition, offset) -> moves.add(move(partition, offset.offset())));
        return moves;
    }

    OffsetMove move(TopicPartition partition, long next) {
        return new OffsetMove(partition.topic(), partition.partition(), expected.getOrDefault(partition, 0L), next);
    }

    /** The store has taken these steps. */
    void moved(List<OffsetMove> moves) {
        moves.forEach(m -> expected.put(new TopicPartition(m.topic(), m.partition()), m.next()));
    }
}
