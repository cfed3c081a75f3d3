package io.truceline.contract.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one article, on topic {@code articles}.
 *
 * @param id hash of the canonical URL: the same page is the same article, whatever feed led there
 * @param version 1, 2, …: rises when the page's text changes
 * @param url canonical URL
 * @param feed id of the feed that led there
 * @param paragraphs body text without boilerplate, in order
 * @param language BCP 47 as the page or the feed declares it; unverified
 * @param publishedAt null stays null: an article without a date is undated
 * @param publishedFrom where publishedAt was found, for example {@code json-ld}, {@code meta}, {@code time}, {@code feed}
 * @param fetchedAt when the page was answered; also the timestamp of the Kafka record
 * @param fingerprint hash of title and paragraphs
 */
public record Article(
        int schema,
        String id,
        int version,
        String url,
        Outlet outlet,
        String feed,
        @Nullable String title,
        List<String> paragraphs,
        @Nullable String language,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable String publishedFrom,
        Instant fetchedAt,
        Extraction extraction,
        String fingerprint) {
    public static final int SCHEMA = 1;

    public Article {
        paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        authors = authors == null ? List.of() : List.copyOf(authors);
    }

    /** The body as one string, paragraphs parted by a blank line: what {@link Part#TEXT} offsets count in. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Identity of this version in the ledger. */
    public String versionId() {
        return id + "@" + version;
    }
}
