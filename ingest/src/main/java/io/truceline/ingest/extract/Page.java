package io.truceline.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a news page says, without what stands around it.
 *
 * @param title headline, cleaned of the site's name; null where the page has none
 * @param paragraphs body text in reading order: paragraphs, subheads, list entries, quotes; empty where no article was found
 * @param authors names of people or desks, each once; empty where the page names nobody
 * @param published null where the page does not say; never the time of reading
 * @param modified null where the page does not say
 * @param language BCP 47 as the page declares it; unverified
 * @param canonicalUrl absolute http or https; null only where neither the page nor the caller gives a usable one
 * @param siteName as the page calls itself
 */
public record Page(
        @Nullable String title,
        List<String> paragraphs,
        List<String> authors,
        @Nullable PageDate published,
        @Nullable PageDate modified,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable String siteName) {

    public Page {
        paragraphs = List.copyOf(paragraphs);
        authors = List.copyOf(authors);
    }

    /** The body as one string, paragraphs parted by a blank line. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
