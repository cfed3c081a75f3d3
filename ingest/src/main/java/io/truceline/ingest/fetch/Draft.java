package io.truceline.ingest.fetch;

import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article before it is known whether it is a new one.
 *
 * @param url canonical URL
 * @param id article id
 * @param published when, and where that was found; null if nobody plausible says
 * @param at when the page was answered
 */
record Draft(
        String url,
        String id,
        @Nullable String title,
        List<String> paragraphs,
        @Nullable String language,
        List<String> authors,
        @Nullable Published published,
        Instant at,
        Extraction extraction) {
    Draft {
        paragraphs = List.copyOf(paragraphs);
        authors = List.copyOf(authors);
    }

    /** A date and where it was found. */
    record Published(Instant at, String from) {}

    /** Hash of title and paragraphs: the same text is the same version. */
    String fingerprint() {
        List<String> parts = new ArrayList<>(paragraphs);
        parts.add(0, Objects.toString(title, ""));
        return Ids.of(parts.toArray(String[]::new));
    }
}
