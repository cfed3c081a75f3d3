package io.truceline.ingest.publish;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads a partition of a state topic from its beginning to what was its end when asked, committed records only. */
public final class StateReader implements AutoCloseable {
    /** Longest silence of the broker before the reading is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;

    public StateReader(Clients clients) {
        this.consumer = clients.reader();
    }

    /**
     * Reads to the end.
     *
     * @return the offset after the last record
     * @throws KafkaException if the broker falls silent
     */
    public long read(TopicPartition partition, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        List<TopicPartition> one = List.of(partition);
        consumer.assign(one);
        consumer.seekToBeginning(one);
        long end = consumer.endOffsets(one).getOrDefault(partition, 0L);
        long heard = System.nanoTime();
        // position, not the records: a partition may end with a transaction's marker
        for (long at = consumer.position(partition); at < end; ) {
            consumer.poll(Duration.ofMillis(200)).records(partition).forEach(each);
            long next = consumer.position(partition);
            heard = next > at ? System.nanoTime() : heard;
            refuseSilence(partition, heard);
            at = next;
        }
        return end;
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ofSeconds(1)));
    }

    private static void refuseSilence(TopicPartition partition, long heardNanos) {
        if (System.nanoTime() - heardNanos > PATIENCE.toNanos()) {
            throw new KafkaException("the broker is silent while " + partition + " is read");
        }
    }
}
