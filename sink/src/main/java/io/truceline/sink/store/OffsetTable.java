package io.truceline.sink.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Moves offsets by compare-and-set. */
final class OffsetTable {
    private final Handle handle;

    OffsetTable(Handle handle) {
        this.handle = handle;
    }

    /** @throws OffsetTakenException if one is not where it was expected */
    void move(List<OffsetMove> moves) {
        moves.stream()
                .sorted(java.util.Comparator.comparing(OffsetMove::topic).thenComparing(OffsetMove::partition))
                .forEach(this::move);
    }

    private void move(OffsetMove move) {
        int moved = handle.createUpdate("UPDATE consumer_offset SET next_offset = :next"
                        + " WHERE topic = :topic AND part = :partition AND next_offset = :expected")
                .bindMethods(move)
                .execute();
        if (moved == 0 && (move.expected() != 0 || insert(move) == 0)) {
            throw new OffsetTakenException(move);
        }
    }

    private int insert(OffsetMove move) {
        return handle.createUpdate("INSERT INTO consumer_offset (topic, part, next_offset)"
                        + " VALUES (:topic, :partition, :next) ON CONFLICT DO NOTHING")
                .bindMethods(move)
                .execute();
    }
}
