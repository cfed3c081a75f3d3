package io.truceline.sink.store;

import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of one entry version or article version. Marks may come in any order and more than once: the row they
 * lead to is the same, except that of two differing outcomes the first stays. One exception: a dead-lettered article that
 * was sent again gives way to what became of it then.
 *
 * @param seen whether it came on its own topic, and so is counted
 * @param ending null while pending
 */
public record LedgerRow(
        Subject kind,
        String subject,
        boolean seen,
        @Nullable Ending ending,
        @Nullable String reason,
        @Nullable String title,
        @Nullable String url,
        @Nullable String outlet,
        Instant at) {
    static final String PENDING = "pending";
    static final String SEEN = "seen";

    static LedgerRow first(LedgerMark mark) {
        return new LedgerRow(mark.kind(), mark.subject(), false, null, null, null, null, null, mark.at()).with(mark);
    }

    /** The row once the mark is known too. */
    LedgerRow with(LedgerMark mark) {
        Outcome outcome = mark.outcome();
        Outcome taken = ending == null || ending == Ending.DEAD_LETTERED ? outcome : null;
        return new LedgerRow(
                kind,
                subject,
                seen || outcome == null,
                taken == null ? ending : taken.ending(),
                taken == null ? reason : taken.reason(),
                title == null ? mark.title() : title,
                url == null ? mark.url() : url,
                outlet == null ? mark.outlet() : outlet,
                at);
    }

    /** What it is counted as: null until seen. */
    @Nullable
    String shelf() {
        return !seen ? null : ending == null ? PENDING : ending.word();
    }

    /** The reason as it is counted: empty where the ending says it all. */
    String countedReason() {
        return reason == null || ending == null ? "" : String.valueOf(Columns.cut(reason, 120));
    }
}
