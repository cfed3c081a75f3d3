package io.truceline.ingest.extract;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * A parsed page with what it says about itself, read once for all finders.
 *
 * @param url where the page was found, or null
 */
record PageFacts(
        Document page,
        MetaTags meta,
        JsonLd jsonLd,
        @Nullable String url) {
    static PageFacts of(Document page, @Nullable String url) {
        return new PageFacts(page, new MetaTags(page), new JsonLd(page), url);
    }
}
