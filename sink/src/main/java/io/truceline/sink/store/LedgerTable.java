package io.truceline.sink.store;

import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes marks into the ledger, rows and counters together. The caller holds the writer's lock. */
final class LedgerTable {
    private static final String UPDATE = "UPDATE ledger_row SET seen = :seen, ending = :ending, reason = :reason,"
            + " title = :title, url = :url, outlet = :outlet, shelf = :shelf WHERE kind = :kind AND subject = :subject";
    private static final String INSERT = "INSERT INTO ledger_row"
            + " (kind, subject, seen, ending, reason, title, url, outlet, shelf, at_ms)"
            + " VALUES (:kind, :subject, :seen, :ending, :reason, :title, :url, :outlet, :shelf, :at)";
    private static final String UPDATE_COUNT =
            "UPDATE ledger_count SET n = n + :by WHERE kind = :kind AND shelf = :shelf AND reason = :reason";
    private static final String INSERT_COUNT =
            "INSERT INTO ledger_count (kind, shelf, reason, n) VALUES (:kind, :shelf, :reason, :by)";

    private final Handle handle;

    LedgerTable(Handle handle) {
        this.handle = handle;
    }

    void mark(List<LedgerMark> marks, LedgerCounts counts) {
        for (Subject kind : Subject.values()) {
            markAll(kind, marks.stream().filter(m -> m.kind() == kind).toList(), counts);
        }
    }

    private void markAll(Subject kind, List<LedgerMark> marks, LedgerCounts counts) {
        if (marks.isEmpty()) {
            return;
        }
        Map<String, LedgerRow> before =
                known(kind, marks.stream().map(LedgerMark::subject).distinct().toList());
        Map<String, LedgerRow> after = new LinkedHashMap<>();
        for (LedgerMark mark : marks) {
            after.merge(mark.subject(), start(before.get(mark.subject()), mark), (row, ignored) -> row.with(mark));
        }
        after.values().removeIf(row -> row.equals(before.get(row.subject())));
        after.values().forEach(row -> counts.move(before.get(row.subject()), row));
        new Upsert(handle, UPDATE, INSERT)
                .run(after.values().stream().map(LedgerTable::values).toList());
    }

    private static LedgerRow start(@Nullable LedgerRow before, LedgerMark mark) {
        return before == null ? LedgerRow.first(mark) : before.with(mark);
    }

    private Map<String, LedgerRow> known(Subject kind, List<String> subjects) {
        Map<String, LedgerRow> rows = new HashMap<>();
        handle.createQuery("SELECT * FROM ledger_row WHERE kind = :kind AND subject IN (<subjects>)")
                .bind("kind", kind.word())
                .bindList("subjects", subjects)
                .map((rs, ctx) -> row(rs))
                .forEach(row -> rows.put(row.subject(), row));
        return rows;
    }

    static LedgerRow row(ResultSet rs) throws SQLException {
        return new LedgerRow(
                Subject.valueOf(constant(rs.getString("kind"))),
                rs.getString("subject"),
                rs.getBoolean("seen"),
                rs.getString("ending") == null ? null : Ending.valueOf(constant(rs.getString("ending"))),
                rs.getString("reason"),
                rs.getString("title"),
                rs.getString("url"),
                rs.getString("outlet"),
                Instant.ofEpochMilli(rs.getLong("at_ms")));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Map<String, @Nullable Object> values(LedgerRow row) {
        return Row.of(
                "kind", row.kind().word(),
                "subject", row.subject(),
                "seen", row.seen(),
                "ending", row.ending() == null ? null : row.ending().word(),
                "reason", Columns.cut(row.reason(), 300),
                "title", Columns.cut(row.title(), 300),
                "url", Columns.cut(row.url(), 2000),
                "outlet", Columns.cut(row.outlet(), 200),
                "shelf", row.shelf(),
                "at", row.at().toEpochMilli());
    }

    void count(LedgerCounts counts) {
        List<Map<String, @Nullable Object>> moves = new ArrayList<>();
        counts.moves()
                .forEach((shelf, by) -> moves.add(
                        Row.of("kind", shelf.kind(), "shelf", shelf.shelf(), "reason", shelf.reason(), "by", by)));
        new Upsert(handle, UPDATE_COUNT, INSERT_COUNT).run(moves);
    }
}
