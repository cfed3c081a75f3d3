package io.truceline.enrich;

import io.truceline.contract.record.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the taggers read: an article, or a line of the batch filters.
 *
 * @param id article id
 * @param version article version, 1 for a line of a batch filter
 * @param title null if there is none
 * @param text body; offsets count in it
 * @param publishedAt null if undated
 * @param fetchedAt when it was read; null for a line of a batch filter
 * @param language as declared; unverified
 * @param outletCountry ISO 3166-1 alpha-2 of the outlet, a weak prior for places
 */
public record Story(
        String id,
        int version,
        @Nullable String title,
        String text,
        @Nullable Instant publishedAt,
        @Nullable Instant fetchedAt,
        @Nullable String language,
        @Nullable String outletCountry) {
    /** The story of an article. */
    public static Story of(Article article) {
        return new Story(
                article.id(),
                article.version(),
                article.title(),
                article.text(),
                article.publishedAt(),
                article.fetchedAt(),
                article.language(),
                article.outlet().country());
    }
}
