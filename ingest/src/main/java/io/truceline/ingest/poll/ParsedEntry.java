package io.truceline.ingest.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the document gives it.
 *
 * @param id the feed's own id; null where it gives none
 * @param title plain text, at most {@link PlainText#LONGEST_TITLE} characters
 * @param link absolute where the document allows it
 * @param published null where the document says nothing or nothing possible
 * @param updated as published; a date of no stated meaning (dc:date) counts for both
 * @param summary HTML or plain, as given
 * @param content HTML, as given
 */
public record ParsedEntry(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String summary,
        @Nullable String content,
        List<String> authors) {
    public ParsedEntry {
        authors = List.copyOf(authors);
    }
}
