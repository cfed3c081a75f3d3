package io.truceline.sink.intake;

import io.truceline.sink.store.Batch;
import io.truceline.sink.store.OffsetMove;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Stores what a poll brought: poison goes to the dead letters first, then all else in one transaction. A batch that the database
 * refuses because of its content is stored record by record, so that one bad record costs only itself.
 */
final class RecordStorer {
    private final RecordReader reader;
    private final BatchStore store;
    private final Consumer<Poison> bury;
    private final Consumer<Batch> stored;
    private final Positions positions = new Positions();

    /** @param stored told of each batch after its commit */
    RecordStorer(RecordReader reader, BatchStore store, Consumer<Poison> bury, Consumer<Batch> stored) {
        this.reader = reader;
        this.store = store;
        this.bury = bury;
        this.stored = stored;
    }

    Positions positions() {
        return positions;
    }

    void store(ConsumerRecords<byte[], byte[]> records) {
        List<OffsetMove> moves = positions.moves(records.nextOffsets());
        try {
            write(records, moves);
        } catch (RuntimeException e) {
            if (!Causes.isBadRecord(e)) {
                throw e;
            }
            records.forEach(this::storeAlone);
            Batch rest = Batch.of(positions.moves(records.nextOffsets()));
            store.write(rest);
            positions.moved(rest.offsets());
        }
    }

    private void write(Iterable<ConsumerRecord<byte[], byte[]>> records, List<OffsetMove> moves) {
        Reading reading = reader.read(records, moves);
        reading.poison().forEach(bury);
        store.write(reading.batch());
        positions.moved(moves);
        stored.accept(reading.batch());
    }

    private void storeAlone(ConsumerRecord<byte[], byte[]> record) {
        List<OffsetMove> moves =
                List.of(positions.move(new TopicPartition(record.topic(), record.partition()), record.offset() + 1));
        try {
            write(List.of(record), moves);
        } catch (RuntimeException e) {
            if (!Causes.isBadRecord(e)) {
                throw e;
            }
            bury.accept(new Poison(record, e));
            store.write(Batch.of(moves));
            positions.moved(moves);
        }
    }
}
