package io.truceline.sink.store;

import static io.truceline.sink.Samples.article;
import static io.truceline.sink.Samples.ended;
import static io.truceline.sink.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The ledger adds up at every moment, in whatever order things are learnt. */
interface LedgerContract extends StoreFixture {
    @Test
    default void totals_shuffledArrival_addUpAtEveryMoment() {
        List<LedgerMark> marks = new ArrayList<>();
        List<Ending> endings = List.of(Ending.ALERTING, Ending.SUPPRESSED, Ending.NO_VIOLATION, Ending.DEAD_LETTERED);
        for (int k = 0; k < 60; k++) {
            marks.add(LedgerMark.seen(article("a" + k, 1)));
            marks.add(LedgerMark.ended(ended(Subject.ARTICLE, "a" + k + "@1", endings.get(k % 4), "because " + k % 3)));
            marks.add(LedgerMark.seen(entry("e" + k)));
        }
        marks.addAll(marks.subList(0, 30));
        Collections.shuffle(marks, new Random(4));
        for (int k = 0; k < marks.size(); k += 7) {
            writer().write(Batches.marks(
                    marks.subList(k, Math.min(k + 7, marks.size())).toArray(LedgerMark[]::new)));
            Ledger now = ledger().totals();
            assertThat(now.articles().off()).isZero();
            assertThat(now.entries().off()).isZero();
            assertThat(now.articles().pending()).isNotNegative();
        }
        assertThat(ledger().totals().articles()).isEqualTo(new Ledger.Articles(60, 15, 15, 15, 15, 0));
        assertThat(ledger().totals().entries()).isEqualTo(new Ledger.Entries(60, 0, 0, 0, 0, 60));
        assertThat(ledger().reasons(100).stream().mapToLong(ReasonCount::count).sum())
                .isEqualTo(60);
    }

    @Test
    default void totals_outcomeBeforeItsSubject_countsOnceTheSubjectIsThere() {
        writer().write(Batches.marks(LedgerMark.ended(ended(Subject.ENTRY, "e1", Ending.PUBLISHED, null))));
        assertThat(ledger().totals().entries()).isEqualTo(new Ledger.Entries(0, 0, 0, 0, 0, 0));
        assertThat(ledger().rows(Subject.ENTRY, null, Cursor.START, 10).rows()).isEmpty();

        writer().write(Batches.marks(LedgerMark.seen(entry("e1"))));
        assertThat(ledger().totals().entries()).isEqualTo(new Ledger.Entries(1, 1, 0, 0, 0, 0));
    }

    @Test
    default void mark_secondOutcomeDiffers_firstStaysUnlessDeadLettered() {
        writer().write(Batches.marks(
                LedgerMark.seen(article("a1", 1)),
                LedgerMark.ended(ended(Subject.ARTICLE, "a1@1", Ending.SUPPRESSED, "tells of talks")),
                LedgerMark.ended(ended(Subject.ARTICLE, "a1@1", Ending.ALERTING, null)),
                LedgerMark.seen(article("a2", 1)),
                LedgerMark.ended(ended(Subject.ARTICLE, "a2@1", Ending.DEAD_LETTERED, "too large"))));
        writer().write(Batches.marks(LedgerMark.ended(ended(Subject.ARTICLE, "a2@1", Ending.ALERTING, null))));

        assertThat(ledger().totals().articles()).isEqualTo(new Ledger.Articles(2, 1, 1, 0, 0, 0));
    }
}
