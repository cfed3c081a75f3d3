package io.truceline.contract.topic;

import io.truceline.contract.record.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads dead letters. The headers are those of Kafka Streams (KIP-1034), so a letter looks the same whoever wrote
 * it; {@value #STAGE} is ours.
 */
public final class DeadLetters {
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";
    public static final String STAGE = "truceline.stage";

    private DeadLetters() {}

    /** The letter for a record that a stage gave up on: same key, bytes and timestamp. */
    public static ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> source, String stage, Throwable cause) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(), source.partition(), source.timestamp(), source.key(), source.value());
        put(letter.headers(), STAGE, stage);
        put(letter.headers(), EXCEPTION, cause.getClass().getName());
        put(letter.headers(), MESSAGE, String.valueOf(cause.getMessage()));
        put(letter.headers(), TOPIC, source.topic());
        put(letter.headers(), PARTITION, String.valueOf(source.partition()));
        put(letter.headers(), OFFSET, String.valueOf(source.offset()));
        return letter;
    }

    /** What a letter tells; a header that is missing or broken gives an empty text or -1. */
    public static DeadLetter read(ConsumerRecord<byte[], byte[]> letter) {
        Headers headers = letter.headers();
        byte[] key = letter.key();
        return new DeadLetter(
                text(headers, STAGE, "enrich"),
                text(headers, MESSAGE, text(headers, EXCEPTION, "")),
                text(headers, TOPIC, ""),
                (int) number(headers, PARTITION),
                number(headers, OFFSET),
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                Instant.ofEpochMilli(letter.timestamp()));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name, String otherwise) {
        @Nullable Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? otherwise
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(Headers headers, String name) {
        String text = text(headers, name, "-1");
        return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
