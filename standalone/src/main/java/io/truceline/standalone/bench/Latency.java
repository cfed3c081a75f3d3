package io.truceline.standalone.bench;

import io.truceline.contract.record.Article;
import io.truceline.contract.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Milliseconds from written to stored, one record at a time. */
final class Latency implements AutoCloseable {
    /** Generous, because the first message waits until the sink has read all that the throughput rounds left behind. */
    private static final long LIMIT_S = 300;

    private final BenchKafka kafka;
    private final int partitions;
    private final Stored stored;
    private final RowStore rows;
    private final KafkaConsumer<byte[], byte[]> out;

    Latency(BenchKafka kafka, int partitions, int consolePort, Path folder)
            throws IOException, InterruptedException, SQLException {
        this.kafka = kafka;
        this.partitions = partitions;
        this.stored = new Stored(consolePort);
        this.rows = new RowStore(folder);
        this.out = kafka.atEnd(NoopTopology.CHAIN_OUT);
    }

    /** From a report written to its alert in the store, seen on the console's stream. */
    double alert(Article report) throws IOException, InterruptedException {
        pause(report.id());
        stored.expect(report.id());
        long start = System.nanoTime();
        kafka.send(
                Topics.ARTICLES.record(report.id(), report, report.fetchedAt().toEpochMilli(), partitions));
        return (stored.await(report.id(), LIMIT_S) - start) / 1e6;
    }

    /** From the same bytes written to the no-op chain to a row in a database. */
    double noop(Article report) throws SQLException {
        pause(report.id());
        ProducerRecord<byte[], byte[]> record = Topics.ARTICLES.record(report.id(), report, 0, partitions);
        long start = System.nanoTime();
        kafka.send(new ProducerRecord<>(NoopTopology.CHAIN_IN, record.partition(), null, record.key(), record.value()));
        while (System.nanoTime() - start < LIMIT_S * 1_000_000_000L) {
            for (ConsumerRecord<byte[], byte[]> arrived : out.poll(Duration.ofMillis(20))) {
                rows.store(report.id(), arrived.value());
                return (System.nanoTime() - start) / 1e6;
            }
        }
        throw new KafkaException("nothing came through the no-op chain");
    }

    /** Spreads the starts over the commit interval, so that no phase of it is favoured. */
    private static void pause(String id) {
        LockSupport.parkNanos((20 + Math.floorMod(id.hashCode(), 60)) * 1_000_000L);
    }

    @Override
    public void close() throws IOException, SQLException {
        stored.close();
        out.close();
        rows.close();
    }
}
