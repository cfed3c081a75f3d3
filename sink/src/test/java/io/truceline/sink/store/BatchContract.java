package io.truceline.sink.store;

import static io.truceline.sink.Samples.NOW;
import static io.truceline.sink.Samples.alert;
import static io.truceline.sink.Samples.article;
import static io.truceline.sink.Samples.ended;
import static io.truceline.sink.Samples.entry;
import static io.truceline.sink.Samples.incident;
import static io.truceline.sink.Samples.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.DeadLetter;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is stored of a batch, and that two sinks cannot both store it. */
interface BatchContract extends StoreFixture {
    @Test
    default void write_sameBatchTwice_changesNothingMore() {
        Batch batch = new Batch(
                List.of(),
                List.of(
                        LedgerMark.seen(entry("e1")),
                        LedgerMark.ended(ended(Subject.ENTRY, "e1", Ending.FAILED, "Answer 403"))),
                List.of(tagged("a1", 1)),
                List.of(incident("coast.1", 1)),
                List.of(alert("al1", "coast.1", AlertKind.ALERT)),
                List.of(verdict("v1")),
                List.of(letter(7)),
                List.of(new FeedMark("f1", null, feedState())));
        writer().write(batch);
        Ledger once = ledger().totals();
        writer().write(batch);

        assertThat(ledger().totals()).isEqualTo(once);
        assertThat(once.entries()).isEqualTo(new Ledger.Entries(1, 0, 0, 0, 1, 0));
        assertThat(once.alerts()).isEqualTo(new Ledger.Alerts(1, 1, 0, 0));
        assertThat(once.deliveries()).isEqualTo(new Ledger.Deliveries(2, 0, 0, 2));
        assertThat(incidents().byId("coast.1").orElseThrow().toldCount()).isEqualTo(1);
        assertThat(incidents().verdicts("coast.1")).containsExactly(verdict("v1"));
        assertThat(ledger().letterCount()).isEqualTo(1);
        assertThat(ledger().feeds()).isEqualTo(new FeedTotals(1, 1));
        assertThat(alerts().head()).isEqualTo(1);
    }

    @Test
    default void write_offsetElsewhere_storesNothing() {
        writer().write(Batches.move("alerts", 0, 0, 5));
        Batch late = new Batch(
                List.of(new OffsetMove("alerts", 0, 3, 6)),
                List.of(LedgerMark.seen(entry("e1"))),
                List.of(),
                List.of(),
                List.of(alert("al1", "coast.1", AlertKind.ALERT)),
                List.of(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> writer().write(late)).isInstanceOf(OffsetTakenException.class);
        assertThat(ledger().totals().entries().seen()).isZero();
        assertThat(alerts().head()).isZero();
        assertThat(new OffsetReader(database()).all()).isEqualTo(Map.of("alerts-0", 5L));
    }

    @Test
    default void write_firstMoveTwice_secondIsRefused() {
        writer().write(Batches.move("alerts", 0, 0, 5));

        assertThatThrownBy(() -> writer().write(Batches.move("alerts", 0, 0, 5)))
                .isInstanceOf(OffsetTakenException.class);
    }

    @Test
    default void write_twoSinksAtOnce_oneWinsEachStep() throws Exception {
        int steps = 40;
        List<Integer> wins = StoreFixture.together(List.of(() -> race(steps), () -> race(steps)));

        assertThat(wins.stream().mapToInt(Integer::intValue).sum()).isEqualTo(steps);
        assertThat(new OffsetReader(database()).all()).isEqualTo(Map.of("articles-0", (long) steps));
        assertThat(ledger().totals().articles().received()).isEqualTo(steps);
    }

    private int race(int steps) {
        int wins = 0;
        for (int k = 0; k < steps; k++) {
            try {
                writer().write(new Batch(
                        List.of(new OffsetMove("articles", 0, k, k + 1)),
                        List.of(LedgerMark.seen(article("a" + k, 1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
                wins++;
            } catch (OffsetTakenException e) {
                assertThat(e).hasMessageContaining("articles-0");
            }
        }
        return wins;
    }

    @Test
    default void write_hostileText_isStoredReadably() {
        String hostile = "a\0b \uD800 <script> '; DROP TABLE alert; -- " + "x".repeat(5000);
        writer().write(new Batch(
                List.of(),
                List.of(
                        LedgerMark.seen(entry("e1")),
                        LedgerMark.ended(ended(Subject.ENTRY, "e1", Ending.FAILED, hostile))),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Verdict(1, "v9", "coast.1", VerdictKind.CONFIRM, hostile, NOW, hostile, null, List.of())),
                List.of(new LetterAt(0, 1, new DeadLetter("tag", hostile, "articles", 0, 9, hostile, NOW))),
                List.of()));

        assertThat(ledger().rows(Subject.ENTRY, "failed", Cursor.START, 10)
                        .rows()
                        .get(0)
                        .reason())
                .startsWith("a\uFFFDb \uFFFD <script>")
                .hasSize(300);
        assertThat(ledger().letters(Cursor.START, 10).rows().get(0).reason()).startsWith("a\0b \uFFFD");
        assertThat(incidents().verdicts("coast.1")).hasSize(1);
    }

    private static Verdict verdict(String id) {
        return new Verdict(1, id, "coast.1", VerdictKind.CONFIRM, "Ada", NOW, null, null, List.of());
    }

    private static LetterAt letter(long offset) {
        return new LetterAt(0, offset, new DeadLetter("tag", "no instant", "articles", 0, 3, "k", NOW));
    }

    private static FeedState feedState() {
        return new FeedState(1, "f1", "https://f.example/rss", null, null, NOW, NOW, NOW, 2, "Answer 500", Map.of());
    }
}
