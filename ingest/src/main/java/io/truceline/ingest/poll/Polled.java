package io.truceline.ingest.poll;

import io.truceline.contract.net.WebAnswer;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One poll, as far as it matters for the next.
 *
 * @param feed feed id
 * @param every the pinned interval, null to adapt
 * @param excepted whether the feed is a newsroom's own, which has no floor
 * @param answer what the server said
 * @param failures failed polls in a row, this one included; 0 if it was good (a feed, or 304)
 * @param changedAt when the feed last gave a new entry version, this poll included; null if never
 * @param at when the answer came
 */
public record Polled(
        String feed,
        @Nullable Duration every,
        boolean excepted,
        WebAnswer answer,
        int failures,
        @Nullable Instant changedAt,
        Instant at) {}
