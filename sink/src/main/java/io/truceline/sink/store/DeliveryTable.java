package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The outbox from the side of those that empty it. Any number of sinks may: a row is leased to one at a time. */
public final class DeliveryTable {
    private final Jdbi jdbi;

    public DeliveryTable(Database database) {
        this.jdbi = database.jdbi();
    }

    /**
     * A leased row.
     *
     * @param tries tries so far, the one this lease is for included
     */
    public record Lease(Alert alert, int tries, Instant createdAt) {}

    private record Candidate(String alertId, int tries, Instant createdAt) {}

    /**
     * Takes the first row that is due to the target. It is ours until the lease is over; then it is due again.
     *
     * @return empty if nothing is due
     */
    public Optional<Lease> lease(String target, Instant now, Duration time) {
        return jdbi.inTransaction(
                handle -> first(handle, target, now).map(c -> take(handle, target, c, now.plus(time))));
    }

    private static Optional<Candidate> first(Handle handle, String target, Instant now) {
        return handle.createQuery("SELECT d.alert_id, d.tries, d.created_ms FROM delivery d"
                        + " WHERE d.target = :target AND d.state = 'pending' AND d.due_ms <= :now"
                        + " AND EXISTS (SELECT 1 FROM alert a WHERE a.id = d.alert_id)"
                        + " ORDER BY d.due_ms LIMIT 1 FOR UPDATE SKIP LOCKED")
                .bind("target", target)
                .bind("now", now.toEpochMilli())
                .map((rs, ctx) -> new Candidate(
                        rs.getString("alert_id"), rs.getInt("tries"), Instant.ofEpochMilli(rs.getLong("created_ms"))))
                .findOne();
    }

    private static Lease take(Handle handle, String target, Candidate row, Instant until) {
        handle.createUpdate("UPDATE delivery SET tries = tries + 1, due_ms = :until"
                        + " WHERE alert_id = :alert AND target = :target")
                .bind("until", until.toEpochMilli())
                .bind("alert", row.alertId())
                .bind("target", target)
                .execute();
        String json = handle.createQuery("SELECT json FROM alert WHERE id = :alert")
                .bind("alert", row.alertId())
                .mapTo(String.class)
                .one();
        return new Lease(Columns.read(json, Alert.class), row.tries() + 1, row.createdAt());
    }

    /**
     * Writes what came of it.
     *
     * @param dueAt when it is tried again; null unless pending
     */
    public void settle(String alertId, String target, String state, @Nullable Instant dueAt, String word) {
        jdbi.useHandle(h -> h.createUpdate("UPDATE delivery SET state = :state, due_ms = COALESCE(:due, due_ms),"
                        + " last_word = :word WHERE alert_id = :alert AND target = :target AND state = 'pending'")
                .bind("state", state)
                .bindByType("due", Columns.millis(dueAt), Long.class)
                .bind("word", Columns.cut(word, 300))
                .bind("alert", alertId)
                .bind("target", target)
                .execute());
    }
}
