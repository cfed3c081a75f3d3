package io.truceline.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer line of the {@code extract} verb: the {@link Page} with its text joined and its dates flat.
 *
 * @param text paragraphs parted by a blank line
 * @param published ISO-8601 date or date-time; null where the page does not say
 * @param publishedFrom source of the date as in {@link PageDate#source()}
 */
record ExtractLine(
        @Nullable String title,
        String text,
        List<String> paragraphs,
        List<String> authors,
        @Nullable String published,
        @Nullable String publishedFrom,
        @Nullable String modified,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable String siteName) {

    static ExtractLine of(Page page) {
        PageDate published = page.published();
        PageDate modified = page.modified();
        return new ExtractLine(
                page.title(),
                page.text(),
                page.paragraphs(),
                page.authors(),
                published == null ? null : published.iso(),
                published == null ? null : published.source(),
                modified == null ? null : modified.iso(),
                page.language(),
                page.canonicalUrl(),
                page.siteName());
    }
}
