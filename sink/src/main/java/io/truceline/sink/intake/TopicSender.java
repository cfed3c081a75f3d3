package io.truceline.sink.intake;

import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Writes verdicts and dead letters, idempotent and acknowledged by all replicas. Opens the producer when first needed. */
public final class TopicSender implements AutoCloseable {
    private final KafkaConfig config;
    private @Nullable Producer<byte[], byte[]> producer;

    public TopicSender(KafkaConfig config) {
        this.config = config;
    }

    /**
     * Returns once the verdict is safe.
     *
     * @throws KafkaException if the broker did not take it in 10 s
     */
    public void send(Verdict verdict) {
        send(Topics.VERDICTS.record(verdict.incidentId(), verdict, verdict.at().toEpochMilli(), config.partitions()));
    }

    /**
     * Returns once the letter is safe.
     *
     * @throws KafkaException if the broker did not take it in 10 s
     */
    void bury(Poison poison) {
        send(DeadLetters.letter(poison.source(), "sink", poison.cause()));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer().send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while the broker was writing", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the broker did not take it: " + Causes.line(e), e);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = config.clientProperties();
            settings.put(ProducerConfig.CLIENT_ID_CONFIG, "truceline-sink");
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.maxMessageBytes());
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(3));
        }
    }
}
