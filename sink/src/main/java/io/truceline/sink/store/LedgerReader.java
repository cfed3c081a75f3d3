package io.truceline.sink.store;

import io.truceline.contract.record.DeadLetter;
import io.truceline.contract.record.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the ledger: its totals in one statement, so that they are of one moment, and the rows behind them. */
public final class LedgerReader {
    private static final String TOTALS = "SELECT kind, shelf, SUM(n) AS n FROM ledger_count GROUP BY kind, shelf"
            + " UNION ALL SELECT 'delivery', state, COUNT(*) FROM delivery GROUP BY state";

    private final Jdbi jdbi;

    public LedgerReader(Database database) {
        this.jdbi = database.jdbi();
    }

    public Ledger totals() {
        Map<String, Long> n = new HashMap<>();
        jdbi.useHandle(h -> h.createQuery(TOTALS)
                .map((rs, ctx) -> Map.entry(rs.getString("kind") + "/" + rs.getString("shelf"), rs.getLong("n")))
                .forEach(e -> n.put(e.getKey(), e.getValue())));
        return new Ledger(entries(n), articles(n), alerts(n), deliveries(n));
    }

    private static Ledger.Entries entries(Map<String, Long> n) {
        return new Ledger.Entries(
                of(n, "entry/seen"),
                of(n, "entry/published"),
                of(n, "entry/unchanged"),
                of(n, "entry/duplicate"),
                of(n, "entry/failed"),
                of(n, "entry/pending"));
    }

    private static Ledger.Articles articles(Map<String, Long> n) {
        return new Ledger.Articles(
                of(n, "article/seen"),
                of(n, "article/alerting"),
                of(n, "article/suppressed"),
                of(n, "article/no-violation"),
                of(n, "article/dead-lettered"),
                of(n, "article/pending"));
    }

    private static Ledger.Alerts alerts(Map<String, Long> n) {
        return new Ledger.Alerts(
                of(n, "alert/seen"), of(n, "alert/alert"), of(n, "alert/update"), of(n, "alert/cancel"));
    }

    private static Ledger.Deliveries deliveries(Map<String, Long> n) {
        long delivered = of(n, "delivery/delivered");
        long failed = of(n, "delivery/failed");
        long pending = of(n, "delivery/pending");
        return new Ledger.Deliveries(delivered + failed + pending, delivered, failed, pending);
    }

    private static long of(Map<String, Long> numbers, String name) {
        return numbers.getOrDefault(name, 0L);
    }

    /** Reasons, most frequent first within each ending. */
    public List<ReasonCount> reasons(int limit) {
        return jdbi.withHandle(h -> h.createQuery("SELECT kind, shelf, reason, n FROM ledger_count"
                        + " WHERE n > 0 AND kind IN ('entry', 'article') AND shelf NOT IN ('seen', 'pending')"
                        + " ORDER BY kind, shelf, n DESC, reason LIMIT :limit")
                .bind("limit", limit)
                .map((rs, ctx) -> new ReasonCount(
                        rs.getString("kind"), rs.getString("shelf"), rs.getString("reason"), rs.getLong("n")))
                .list());
    }

    /** The rows behind a number, newest first. */
    public Page<LedgerRow> rows(Subject kind, @Nullable String shelf, Cursor cursor, int limit) {
        String sql = "SELECT * FROM ledger_row WHERE kind = :kind AND "
                + (shelf == null ? "shelf IS NOT NULL" : "shelf = :shelf")
                + " AND (at_ms < :at OR (at_ms = :at AND subject < :id))"
                + " ORDER BY at_ms DESC, subject DESC LIMIT :limit";
        List<LedgerRow> rows = jdbi.withHandle(h -> {
            var query = h.createQuery(sql);
            if (shelf != null) {
                query.bind("shelf", shelf);
            }
            return query.bind("kind", kind.word())
                    .bind("at", cursor.at())
                    .bind("id", cursor.id())
                    .bind("limit", limit + 1)
                    .map((rs, ctx) -> LedgerTable.row(rs))
                    .list();
        });
        return Page.of(rows, limit, row -> new Cursor(row.at().toEpochMilli(), row.subject()).text());
    }

    /** What is known of one entry version or article version. */
    public Optional<LedgerRow> row(Subject kind, String subject) {
        return jdbi.withHandle(h -> h.createQuery("SELECT * FROM ledger_row WHERE kind = :kind AND subject = :subject")
                .bind("kind", kind.word())
                .bind("subject", subject)
                .map((rs, ctx) -> LedgerTable.row(rs))
                .findOne());
    }

    /** Dead letters, newest first. */
    public Page<DeadLetter> letters(Cursor cursor, int limit) {
        List<Map.Entry<Cursor, DeadLetter>> rows =
                jdbi.withHandle(h -> h.createQuery("SELECT id, at_ms, json FROM dead_letter"
                                + " WHERE at_ms < :at OR (at_ms = :at AND id < :id)"
                                + " ORDER BY at_ms DESC, id DESC LIMIT :limit")
                        .bind("at", cursor.at())
                        .bind("id", cursor.id())
                        .bind("limit", limit + 1)
                        .map((rs, ctx) -> Map.entry(
                                new Cursor(rs.getLong("at_ms"), rs.getString("id")),
                                Columns.read(rs.getString("json"), DeadLetter.class)))
                        .list());
        Page<Map.Entry<Cursor, DeadLetter>> page =
                Page.of(rows, limit, row -> row.getKey().text());
        return new Page<>(page.rows().stream().map(Map.Entry::getValue).toList(), page.next());
    }

    public long letterCount() {
        return jdbi.withHandle(h -> h.createQuery("SELECT COUNT(*) FROM dead_letter")
                .mapTo(Long.class)
                .one());
    }

    public FeedTotals feeds() {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT COUNT(*) AS n, COUNT(CASE WHEN failures > 0 THEN 1 END) AS failing FROM feed")
                .map((rs, ctx) -> new FeedTotals(rs.getLong("n"), rs.getLong("failing")))
                .one());
    }
}
