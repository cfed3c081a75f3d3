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
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must do. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
abstract class StoreContract {
    private static final List<String> TABLES = List.of(
            "consumer_offset",
            "ledger_row",
            "ledger_count",
            "article",
            "incident",
            "alert",
            "verdict",
            "dead_letter",
            "feed",
            "delivery");

    private Database database;
    private BatchWriter writer;
    private LedgerReader ledger;
    private AlertReader alerts;
    private IncidentReader incidents;

    /** An open database, the same for all tests of a class. */
    abstract Database database();

    @BeforeEach
    void empty() {
        database = database();
        database.migrate();
        database.jdbi().useTransaction(h -> {
            TABLES.forEach(table -> h.execute("DELETE FROM " + table));
            h.execute("UPDATE writer SET alert_seq = 0");
        });
        writer = writer(new Outbox(List.of("desk", "night"), Duration.ofDays(3)));
        ledger = new LedgerReader(database);
        alerts = new AlertReader(database);
        incidents = new IncidentReader(database);
    }

    private BatchWriter writer(Outbox outbox) {
        return new BatchWriter(database, outbox, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void write_sameBatchTwice_changesNothingMore() {
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
        writer.write(batch);
        Ledger once = ledger.totals();
        writer.write(batch);

        assertThat(ledger.totals()).isEqualTo(once);
        assertThat(once.entries()).isEqualTo(new Ledger.Entries(1, 0, 0, 0, 1, 0));
        assertThat(once.alerts()).isEqualTo(new Ledger.Alerts(1, 1, 0, 0));
        assertThat(once.deliveries()).isEqualTo(new Ledger.Deliveries(2, 0, 0, 2));
        assertThat(incidents.byId("coast.1").orElseThrow().toldCount()).isEqualTo(1);
        assertThat(incidents.verdicts("coast.1")).containsExactly(verdict("v1"));
        assertThat(ledger.letterCount()).isEqualTo(1);
        assertThat(ledger.feeds()).isEqualTo(new FeedTotals(1, 1));
        assertThat(alerts.head()).isEqualTo(1);
    }

    @Test
    void write_offsetElsewhere_storesNothing() {
        writer.write(Batches.move("alerts", 0, 0, 5));
        Batch late = new Batch(
                List.of(new OffsetMove("alerts", 0, 3, 6)),
                List.of(LedgerMark.seen(entry("e1"))),
                List.of(),
                List.of(),
                List.of(alert("al1", "coast.1", AlertKind.ALERT)),
                List.of(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> writer.write(late)).isInstanceOf(OffsetTakenException.class);
        assertThat(ledger.totals().entries().seen()).isZero();
        assertThat(alerts.head()).isZero();
        assertThat(new OffsetReader(database).all()).isEqualTo(Map.of("alerts-0", 5L));
    }

    @Test
    void write_firstMoveTwice_secondIsRefused() {
        writer.write(Batches.move("alerts", 0, 0, 5));

        assertThatThrownBy(() -> writer.write(Batches.move("alerts", 0, 0, 5)))
                .isInstanceOf(OffsetTakenException.class);
    }

    @Test
    void write_twoSinksAtOnce_oneWinsEachStep() throws Exception {
        int steps = 40;
        List<Integer> wins = together(List.of(() -> race(steps), () -> race(steps)));

        assertThat(wins.stream().mapToInt(Integer::intValue).sum()).isEqualTo(steps);
        assertThat(new OffsetReader(database).all()).isEqualTo(Map.of("articles-0", (long) steps));
        assertThat(ledger.totals().articles().received()).isEqualTo(steps);
    }

    private int race(int steps) {
        int wins = 0;
        for (int k = 0; k < steps; k++) {
            try {
                writer.write(new Batch(
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
    void totals_shuffledArrival_addUpAtEveryMoment() {
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
            writer.write(Batches.marks(
                    marks.subList(k, Math.min(k + 7, marks.size())).toArray(LedgerMark[]::new)));
            Ledger now = ledger.totals();
            assertThat(now.articles().off()).isZero();
            assertThat(now.entries().off()).isZero();
            assertThat(now.articles().pending()).isNotNegative();
        }
        assertThat(ledger.totals().articles()).isEqualTo(new Ledger.Articles(60, 15, 15, 15, 15, 0));
        assertThat(ledger.totals().entries()).isEqualTo(new Ledger.Entries(60, 0, 0, 0, 0, 60));
        assertThat(ledger.reasons(100).stream().mapToLong(ReasonCount::count).sum())
                .isEqualTo(60);
    }

    @Test
    void totals_outcomeBeforeItsSubject_countsOnceTheSubjectIsThere() {
        writer.write(Batches.marks(LedgerMark.ended(ended(Subject.ENTRY, "e1", Ending.PUBLISHED, null))));
        assertThat(ledger.totals().entries()).isEqualTo(new Ledger.Entries(0, 0, 0, 0, 0, 0));
        assertThat(ledger.rows(Subject.ENTRY, null, Cursor.START, 10).rows()).isEmpty();

        writer.write(Batches.marks(LedgerMark.seen(entry("e1"))));
        assertThat(ledger.totals().entries()).isEqualTo(new Ledger.Entries(1, 1, 0, 0, 0, 0));
    }

    @Test
    void mark_secondOutcomeDiffers_firstStaysUnlessDeadLettered() {
        writer.write(Batches.marks(
                LedgerMark.seen(article("a1", 1)),
                LedgerMark.ended(ended(Subject.ARTICLE, "a1@1", Ending.SUPPRESSED, "tells of talks")),
                LedgerMark.ended(ended(Subject.ARTICLE, "a1@1", Ending.ALERTING, null)),
                LedgerMark.seen(article("a2", 1)),
                LedgerMark.ended(ended(Subject.ARTICLE, "a2@1", Ending.DEAD_LETTERED, "too large"))));
        writer.write(Batches.marks(LedgerMark.ended(ended(Subject.ARTICLE, "a2@1", Ending.ALERTING, null))));

        assertThat(ledger.totals().articles()).isEqualTo(new Ledger.Articles(2, 1, 1, 0, 0, 0));
    }

    @Test
    void alerts_twoWritersAtOnce_readerSkipsNone() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newSingleThreadExecutor();
        Future<List<Long>> reader = readers.submit(() -> follow(done));
        together(List.of(() -> tell("x", 40), () -> tell("y", 40)));
        done.set(true);

        assertThat(reader.get()).hasSize(80).isSorted().doesNotHaveDuplicates().endsWith(80L);
        readers.shutdown();
    }

    private int tell(String name, int count) {
        for (int k = 0; k < count; k++) {
            writer.write(Batches.alerts(alert(name + k, "coast." + name, AlertKind.ALERT)));
        }
        return count;
    }

    private List<Long> follow(AtomicBoolean done) {
        List<Long> seen = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = done.get();
            alerts.after(seen.isEmpty() ? 0 : seen.get(seen.size() - 1), 100).forEach(a -> seen.add(a.seq()));
        }
        return seen;
    }

    @Test
    void incident_olderVersionComesLater_newerStays() {
        writer.write(Batches.incidents(incident("coast.1", 3)));
        writer.write(Batches.incidents(incident("coast.1", 2)));

        assertThat(incidents.byId("coast.1").orElseThrow().incident().version()).isEqualTo(3);
    }

    @Test
    void incident_alertComesFirst_hiddenUntilTheRecordIsThere() {
        writer.write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        assertThat(incidents.byId("coast.1")).isEmpty();
        assertThat(incidents.newest(IncidentFilter.ALL, Cursor.START, 10).rows())
                .isEmpty();

        writer.write(Batches.incidents(incident("coast.1", 1)));
        StoredIncident stored = incidents.byId("coast.1").orElseThrow();
        assertThat(stored.toldCount()).isEqualTo(1);
        assertThat(stored.toldAt()).isEqualTo(NOW);
    }

    @Test
    void newest_cursor_showsEachIncidentOnce() {
        for (int k = 0; k < 7; k++) {
            writer.write(Batches.incidents(incident("coast." + k, 1 + k / 3)));
        }
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            Page<StoredIncident> page = incidents.newest(IncidentFilter.ALL, Cursor.parse(next), 2);
            page.rows().forEach(row -> ids.add(row.incident().id()));
            next = page.next();
        }
        assertThat(ids).containsExactly("coast.6", "coast.5", "coast.4", "coast.3", "coast.2", "coast.1", "coast.0");
    }

    @Test
    void rebuild_deliveriesKept_nothingIsDueAgain() {
        writer.write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        database.jdbi().useHandle(h -> {
            h.execute("UPDATE delivery SET state = 'delivered'");
            h.execute("DELETE FROM alert");
            h.execute("DELETE FROM incident");
            h.execute("DELETE FROM ledger_count");
        });
        writer.write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));

        assertThat(ledger.totals().deliveries()).isEqualTo(new Ledger.Deliveries(2, 2, 0, 0));
    }

    @Test
    void outbox_alertOlderThanGiveUp_isDueToNobody() {
        writer(new Outbox(List.of("desk"), Duration.ofSeconds(1)))
                .write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        assertThat(ledger.totals().deliveries().due()).isEqualTo(1);
        new BatchWriter(
                        database,
                        new Outbox(List.of("desk"), Duration.ofSeconds(1)),
                        Clock.fixed(NOW.plusSeconds(2), ZoneOffset.UTC))
                .write(Batches.alerts(alert("al2", "coast.1", AlertKind.UPDATE)));
        assertThat(ledger.totals().deliveries().due()).isEqualTo(1);
    }

    @Test
    void lease_twoTargets_eachRowGoesToOneAtATime() {
        writer.write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        DeliveryTable outbox = new DeliveryTable(database);

        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))
                        .orElseThrow()
                        .tries())
                .isEqualTo(1);
        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))).isEmpty();
        outbox.settle("al1", "desk", "pending", NOW.plusSeconds(5), "Answer 500");
        assertThat(outbox.lease("desk", NOW.plusSeconds(5), Duration.ofMinutes(2))
                        .orElseThrow()
                        .tries())
                .isEqualTo(2);
        outbox.settle("al1", "desk", "delivered", null, "Answer 204");
        assertThat(outbox.lease("desk", NOW.plusSeconds(900), Duration.ofMinutes(2)))
                .isEmpty();
        assertThat(ledger.totals().deliveries()).isEqualTo(new Ledger.Deliveries(2, 1, 0, 1));
    }

    @Test
    void write_hostileText_isStoredReadably() {
        String hostile = "a\0b \uD800 <script> '; DROP TABLE alert; -- " + "x".repeat(5000);
        writer.write(new Batch(
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

        assertThat(ledger.rows(Subject.ENTRY, "failed", Cursor.START, 10)
                        .rows()
                        .get(0)
                        .reason())
                .startsWith("a\uFFFDb \uFFFD <script>")
                .hasSize(300);
        assertThat(ledger.letters(Cursor.START, 10).rows().get(0).reason()).startsWith("a\0b \uFFFD");
        assertThat(incidents.verdicts("coast.1")).hasSize(1);
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

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
