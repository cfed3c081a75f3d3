package io.truceline.ingest.poll;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed document says.
 *
 * @param title plain text
 * @param link the site it belongs to, absolute where the document allows it
 * @param entries in the order of the document, at most {@link FeedParser#MOST_ENTRIES}
 */
public record ParsedFeed(
        FeedKind kind, @Nullable String title, @Nullable String link, List<ParsedEntry> entries) {
    public ParsedFeed {
        entries = List.copyOf(entries);
    }
}
