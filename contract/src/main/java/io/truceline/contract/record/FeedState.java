package io.truceline.contract.record;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the poll step remembers of a feed, on topic {@code feed-state}; whoever owns the feed next goes on from here.
 *
 * @param feed feed id
 * @param url the feed's URL, for people who read the topic
 * @param etag validator of the last good answer
 * @param lastModified validator of the last good answer
 * @param polledAt when it was last asked
 * @param changedAt when it last gave a new entry version
 * @param dueAt when it is to be asked next
 * @param failures failed polls in a row; 0 after a good one
 * @param lastError why the last poll failed
 * @param entries guid hash to content hash of the entries already sent on, oldest first
 */
public record FeedState(
        int schema,
        String feed,
        String url,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant polledAt,
        @Nullable Instant changedAt,
        @Nullable Instant dueAt,
        int failures,
        @Nullable String lastError,
        Map<String, String> entries) {
    public static final int SCHEMA = 1;
}
