package io.truceline.ingest.poll;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link ParsedFeed} as {@code parse-feed} writes it: instants cut to the second. */
record FeedLine(
        FeedKind kind, @Nullable String title, @Nullable String link, List<EntryLine> entries) {
    record EntryLine(
            @Nullable String id,
            @Nullable String title,
            @Nullable String link,
            @Nullable String published,
            @Nullable String updated,
            @Nullable String summary,
            @Nullable String content,
            List<String> authors) {}

    static FeedLine of(ParsedFeed feed) {
        return new FeedLine(
                feed.kind(),
                feed.title(),
                feed.link(),
                feed.entries().stream().map(FeedLine::line).toList());
    }

    /** {@code 2022-08-03T14:05:00Z}, whatever fraction there was. */
    static @Nullable String seconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static EntryLine line(ParsedEntry entry) {
        return new EntryLine(
                entry.id() == null ? entry.link() : entry.id(),
                entry.title(),
                entry.link(),
                seconds(entry.published()),
                seconds(entry.updated()),
                entry.summary(),
                entry.content(),
                entry.authors());
    }
}
