package io.truceline.ingest.publish;

import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

/**
 * The one writer of an owned partition. Making it fences whoever wrote for the partition before; from then on that one's
 * commits fail, and what it left half-done is undone.
 */
public final class OwnedWriter implements AutoCloseable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final Producer<byte[], byte[]> producer;
    private final ConsumerGroupMetadata group;

    private OwnedWriter(Producer<byte[], byte[]> producer, ConsumerGroupMetadata group) {
        this.producer = producer;
        this.group = group;
    }

    /**
     * Takes a partition over.
     *
     * @param group the step's consumer group, also the front part of the transactional id. Without a member and generation:
     *     the transactional id fences, and the generation may move on under a commit while a cooperative rebalance leaves the
     *     partition where it is
     * @throws KafkaException if the broker does not answer in time
     */
    public static OwnedWriter takeOver(Clients clients, ConsumerGroupMetadata group, int partition) {
        Producer<byte[], byte[]> producer = clients.writer(group.groupId() + "-" + partition);
        try {
            producer.initTransactions();
            return new OwnedWriter(producer, group);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Writes all of it or nothing.
     *
     * @throws KafkaException if it was not written, or if nobody knows: then only taking the partition over again tells
     */
    public void commit(Batch batch) {
        producer.beginTransaction();
        Sent sent = Sent.by(producer, batch.records());
        if (!batch.offsets().isEmpty()) {
            producer.sendOffsetsToTransaction(batch.offsets(), group);
        }
        producer.commitTransaction();
        sent.check();
    }

    @Override
    public void close() {
        producer.close(LONGEST_CLOSE);
    }
}
