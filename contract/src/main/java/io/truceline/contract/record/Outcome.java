package io.truceline.contract.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one entry version or one article version ended, on topic {@code outcomes}: exactly one each.
 *
 * @param subject entry id, or {@link Article#versionId()}
 * @param reason why; null where the ending says it all
 * @param at when the record that ended was seen or fetched
 */
public record Outcome(
        int schema,
        Subject kind,
        String subject,
        Ending ending,
        @Nullable String reason,
        @Nullable String url,
        @Nullable String outlet,
        Instant at) {
    public static final int SCHEMA = 1;
}
