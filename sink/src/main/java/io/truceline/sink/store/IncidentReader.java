package io.truceline.sink.store;

import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads incidents and the verdicts about them. */
public final class IncidentReader {
    private static final String SELECT = "SELECT id, told_ms, told_count, moved_ms, json FROM incident";

    private final Jdbi jdbi;

    public IncidentReader(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Last told first. */
    public Page<StoredIncident> newest(IncidentFilter filter, Cursor cursor, int limit) {
        String sql = SELECT + " WHERE json IS NOT NULL AND (moved_ms < :at OR (moved_ms = :at AND id < :id))"
                + filter.where() + " ORDER BY moved_ms DESC, id DESC LIMIT :limit";
        List<StoredIncident> rows = jdbi.withHandle(h -> bind(h.createQuery(sql), filter)
                .bind("at", cursor.at())
                .bind("id", cursor.id())
                .bind("limit", limit + 1)
                .map((rs, ctx) -> stored(rs))
                .list());
        return Page.of(
                rows,
                limit,
                row -> new Cursor(row.movedAt().toEpochMilli(), row.incident().id()).text());
    }

    /** How many the filter finds. */
    public long count(IncidentFilter filter) {
        return jdbi.withHandle(h -> bind(
                        h.createQuery("SELECT COUNT(*) FROM incident WHERE json IS NOT NULL" + filter.where()), filter)
                .mapTo(Long.class)
                .one());
    }

    /** Theatres that hold an incident, in alphabetical order. */
    public List<String> theatres() {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT DISTINCT theatre FROM incident WHERE theatre IS NOT NULL ORDER BY theatre")
                        .mapTo(String.class)
                        .list());
    }

    public Optional<StoredIncident> byId(String id) {
        return jdbi.withHandle(h -> h.createQuery(SELECT + " WHERE id = :id AND json IS NOT NULL")
                .bind("id", id)
                .map((rs, ctx) -> stored(rs))
                .findOne());
    }

    /** Verdicts about an incident as they were given, oldest first; enrich may not have taken all of them in yet. */
    public List<Verdict> verdicts(String incidentId) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT json FROM verdict WHERE incident_id = :id ORDER BY at_ms, id LIMIT 1000")
                        .bind("id", incidentId)
                        .map((rs, ctx) -> Columns.read(rs.getString("json"), Verdict.class))
                        .list());
    }

    private static Query bind(Query query, IncidentFilter filter) {
        Instant since = filter.since();
        if (since != null) {
            query.bind("since", since.toEpochMilli());
        }
        bind(query, "theatre", filter.theatre());
        bind(query, "severity", filter.severity());
        bind(query, "status", filter.status());
        return query;
    }

    private static void bind(Query query, String name, @Nullable String value) {
        if (value != null) {
            query.bind(name, value);
        }
    }

    private static StoredIncident stored(ResultSet rs) throws SQLException {
        long told = rs.getLong("told_ms");
        Instant toldAt = rs.wasNull() ? null : Instant.ofEpochMilli(told);
        return new StoredIncident(
                Columns.read(rs.getString("json"), Incident.class),
                toldAt,
                rs.getInt("told_count"),
                Instant.ofEpochMilli(rs.getLong("moved_ms")));
    }
}
