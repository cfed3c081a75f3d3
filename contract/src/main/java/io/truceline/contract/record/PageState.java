package io.truceline.contract.record;

import java.time.Instant;

/**
 * What the fetch step remembers of a page, on topic {@code page-state}, keyed by canonical URL; once more under the link
 * that led there where that differs, so that a page which cannot be had later is known by its link.
 *
 * @param url canonical URL
 * @param articleId id of the article that it became
 * @param version last published version
 * @param fingerprint of the text of that version
 * @param feed feed id of the entry that led to that version
 * @param guid guid of the entry that led to that version
 * @param fetchedAt when that version was fetched
 * @param extraction where that version's text was taken from: a text of the page itself is never replaced by the feed's
 */
public record PageState(
        int schema,
        String url,
        String articleId,
        int version,
        String fingerprint,
        String feed,
        String guid,
        Instant fetchedAt,
        Extraction extraction) {
    public static final int SCHEMA = 1;
}
