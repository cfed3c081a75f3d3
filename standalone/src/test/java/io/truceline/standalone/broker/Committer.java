package io.truceline.standalone.broker;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Commits one small transaction after another, as ingest does: records in two partitions and an offset. */
final class Committer implements Runnable {
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final String servers;
    private final String topic;
    private final int partition;
    private final ConsumerGroupMetadata membership;
    private final AtomicInteger committed = new AtomicInteger();
    private final Queue<KafkaException> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean stopped;

    Committer(String servers, String topic, int partition) {
        this.servers = servers;
        this.topic = topic;
        this.partition = partition;
        this.membership = outsider();
    }

    /** Of nobody who has joined. */
    private ConsumerGroupMetadata outsider() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "group.id", group()),
                new StringDeserializer(),
                new StringDeserializer())) {
            return consumer.groupMetadata();
        }
    }

    String group() {
        return "group-" + partition;
    }

    TopicPartition partition() {
        return new TopicPartition(topic, partition);
    }

    int committed() {
        return committed.get();
    }

    /** Why it began anew, each time. */
    Queue<KafkaException> failures() {
        return failures;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        while (!stopped) {
            KafkaProducer<String, String> producer = producer();
            try {
                producer.initTransactions();
                while (!stopped) {
                    commit(producer);
                }
            } catch (KafkaException e) {
                failures.add(e); // the broker is away: begin anew, as ingest does
            } finally {
                producer.close(LONGEST_CLOSE);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if sending did
    private void commit(KafkaProducer<String, String> producer) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(topic, partition, null, "x"));
        producer.send(new ProducerRecord<>(topic, partition + 1, null, "x"));
        producer.sendOffsetsToTransaction(Map.of(partition(), new OffsetAndMetadata(committed.get())), membership);
        producer.commitTransaction();
        committed.incrementAndGet();
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "transactional.id",
                        group(),
                        "transaction.timeout.ms",
                        5000,
                        "max.block.ms",
                        10000),
                new StringSerializer(),
                new StringSerializer());
    }
}
