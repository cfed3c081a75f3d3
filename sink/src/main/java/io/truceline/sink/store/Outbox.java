package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What is due to which target, written in the transaction that stores the alert.
 *
 * @param targets names of the webhooks
 * @param giveUpAfter an alert that is older when it is stored, as in a rebuild, is no longer due to anybody
 */
public record Outbox(List<String> targets, Duration giveUpAfter) {
    /** Nothing is due to anybody. */
    public static final Outbox NONE = new Outbox(List.of(), Duration.ofDays(1));

    public Outbox {
        targets = List.copyOf(targets);
    }

    void add(Handle handle, Alert alert, Instant now) {
        if (alert.sentAt().plus(giveUpAfter).isBefore(now)) {
            return;
        }
        for (String target : targets) {
            handle.createUpdate("INSERT INTO delivery (alert_id, target, state, tries, due_ms, created_ms)"
                            + " VALUES (:alert, :target, 'pending', 0, :now, :now) ON CONFLICT DO NOTHING")
                    .bind("alert", alert.id())
                    .bind("target", target)
                    .bind("now", now.toEpochMilli())
                    .execute();
        }
    }
}
