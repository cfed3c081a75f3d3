package io.truceline.ingest.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/** Records given to a producer, of which nobody knows yet whether they were written. */
public final class Sent {
    private final List<Future<RecordMetadata>> futures = new ArrayList<>();

    private Sent() {}

    public static Sent by(Producer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> records) {
        Sent sent = new Sent();
        records.forEach(record -> sent.futures.add(producer.send(record)));
        return sent;
    }

    /**
     * Waits for the broker's answers.
     *
     * @throws KafkaException if one of the records was not written
     */
    public void check() {
        try {
            for (Future<RecordMetadata> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing", e);
        } catch (ExecutionException e) {
            throw new KafkaException("a record was not written", e.getCause());
        }
    }
}
