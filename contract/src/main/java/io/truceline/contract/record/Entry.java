package io.truceline.contract.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one entry of a feed, on topic {@code entries}. Every entry version gets exactly one {@link Outcome}.
 *
 * @param id hash of feed, guid and content: the identity of this version
 * @param feed feed id
 * @param guid the feed's own id of the entry, or its link where it gives none
 * @param link absolute URL of the page; null where the feed gives none
 * @param title plain text
 * @param summary as the feed gives it, plain or HTML
 * @param content the full content as the feed gives it, HTML
 * @param publishedAt as the feed says; null where it says nothing
 * @param seenAt when the poll that found it was answered
 */
public record Entry(
        int schema,
        String id,
        String feed,
        Outlet outlet,
        String guid,
        @Nullable String link,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        Instant seenAt) {
    public static final int SCHEMA = 1;

    public Entry {
        authors = authors == null ? List.of() : List.copyOf(authors);
    }
}
