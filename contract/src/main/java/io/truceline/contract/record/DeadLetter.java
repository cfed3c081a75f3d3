package io.truceline.contract.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be treated, on topic {@code dead-letters}, in the header-free form that the console shows. The Kafka
 * record itself keeps the original bytes as its value and tells the rest in headers.
 *
 * @param stage which stage gave up
 * @param reason what went wrong
 * @param topic source topic
 * @param key the source record's key, as text
 */
public record DeadLetter(
        String stage,
        String reason,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Instant at) {}
