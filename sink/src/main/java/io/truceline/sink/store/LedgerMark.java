package io.truceline.sink.store;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something learnt about one entry version or article version.
 *
 * @param subject entry id, or {@link Article#versionId()}
 * @param outcome how it ended; null if it was seen on its own topic
 */
public record LedgerMark(
        Subject kind,
        String subject,
        @Nullable Outcome outcome,
        @Nullable String title,
        @Nullable String url,
        @Nullable String outlet,
        Instant at) {

    public static LedgerMark seen(Entry entry) {
        return new LedgerMark(
                Subject.ENTRY,
                entry.id(),
                null,
                entry.title(),
                entry.link(),
                entry.outlet().name(),
                entry.seenAt());
    }

    public static LedgerMark seen(Article article) {
        return new LedgerMark(
                Subject.ARTICLE,
                article.versionId(),
                null,
                article.title(),
                article.url(),
                article.outlet().name(),
                article.fetchedAt());
    }

    public static LedgerMark ended(Outcome outcome) {
        return new LedgerMark(
                outcome.kind(), outcome.subject(), outcome, null, outcome.url(), outcome.outlet(), outcome.at());
    }
}
