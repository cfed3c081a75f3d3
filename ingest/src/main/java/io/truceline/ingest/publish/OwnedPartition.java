package io.truceline.ingest.publish;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One partition of a step's source while this process owns it. Used by the step's own thread only; no call may wait. */
public interface OwnedPartition extends AutoCloseable {
    /** Where to read on: the first offset that is neither done nor known from the state. */
    long start();

    /** Takes a record of the source. */
    void accept(ConsumerRecord<byte[], byte[]> record);

    /**
     * Begins what is due, and writes what is finished.
     *
     * @return whether something is under way, so that the next round should come soon
     */
    boolean work(Instant now);

    /** Whether no more records should be brought for now. */
    boolean isFull();

    /** Drops what is under way; whoever owns the partition next does it. */
    @Override
    void close();
}
