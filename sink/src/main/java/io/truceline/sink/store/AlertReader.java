package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads alerts. */
public final class AlertReader {
    private final Jdbi jdbi;

    public AlertReader(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Newest first; a cursor is the number of the last alert shown. */
    public Page<StoredAlert> newest(long below, int limit) {
        List<StoredAlert> rows = jdbi.withHandle(
                h -> h.createQuery("SELECT seq, json FROM alert WHERE seq < :below ORDER BY seq DESC LIMIT :limit")
                        .bind("below", below)
                        .bind("limit", limit + 1)
                        .map((rs, ctx) -> stored(rs))
                        .list());
        return Page.of(rows, limit, row -> String.valueOf(row.seq()));
    }

    /** Those above a number, oldest first. */
    public List<StoredAlert> after(long seq, int limit) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT seq, json FROM alert WHERE seq > :seq ORDER BY seq LIMIT :limit")
                        .bind("seq", seq)
                        .bind("limit", limit)
                        .map((rs, ctx) -> stored(rs))
                        .list());
    }

    /** Those of one incident, oldest first. */
    public List<StoredAlert> ofIncident(String incidentId) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT seq, json FROM alert WHERE incident_id = :id ORDER BY seq LIMIT 1000")
                        .bind("id", incidentId)
                        .map((rs, ctx) -> stored(rs))
                        .list());
    }

    /** The number of the last alert, 0 if there is none. Reads one row. */
    public long head() {
        return jdbi.withHandle(h -> h.createQuery("SELECT alert_seq FROM writer WHERE id = 1")
                .mapTo(Long.class)
                .one());
    }

    private static StoredAlert stored(ResultSet rs) throws SQLException {
        return new StoredAlert(rs.getLong("seq"), Columns.read(rs.getString("json"), Alert.class));
    }
}
