package io.truceline.contract.record;

import java.time.Instant;

/**
 * What the fetch step remembers of a page, on topic {@code page-state}, keyed by canonical URL.
 *
 * @param url canonical URL
 * @param articleId id of the article that it became
 * @param version last published version
 * @param fingerprint of the text of that version
 * @param feed feed id of the entry that led to that version
 * @param guid guid of the entry that led to that version
 * @param fetchedAt when that version was fetched
 */
public record PageState(
        int schema,
        String url,
        String articleId,
        int version,
        String fingerprint,
        String feed,
        String guid,
        Instant fetchedAt) {
    public static final int SCHEMA = 1;
}
