package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Stores alerts under numbers that rise in commit order, and puts them into the outbox. The caller holds the writer's lock. */
final class AlertTable {
    static final String COUNTED_AS = "alert";

    private final Handle handle;
    private final Outbox outbox;

    AlertTable(Handle handle, Outbox outbox) {
        this.handle = handle;
        this.outbox = outbox;
    }

    void store(List<Alert> alerts, LedgerCounts counts, Instant now) {
        List<Alert> fresh = fresh(alerts);
        if (fresh.isEmpty()) {
            return;
        }
        long seq = handle.createQuery("SELECT alert_seq FROM writer WHERE id = 1")
                .mapTo(Long.class)
                .one();
        for (Alert alert : fresh) {
            seq++;
            insert(alert, seq, now);
            tell(alert);
            outbox.add(handle, alert, now);
            counts.add(COUNTED_AS, alert.kind().word(), "", 1);
            counts.add(COUNTED_AS, LedgerRow.SEEN, "", 1);
        }
        handle.createUpdate("UPDATE writer SET alert_seq = :seq WHERE id = 1")
                .bind("seq", seq)
                .execute();
    }

    private List<Alert> fresh(List<Alert> alerts) {
        Map<String, Alert> byId = new LinkedHashMap<>();
        alerts.forEach(alert -> byId.putIfAbsent(alert.id(), alert));
        if (byId.isEmpty()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(handle.createQuery("SELECT id FROM alert WHERE id IN (<ids>)")
                .bindList("ids", List.copyOf(byId.keySet()))
                .mapTo(String.class)
                .list());
        return byId.values().stream().filter(a -> !known.contains(a.id())).toList();
    }

    private void insert(Alert alert, long seq, Instant now) {
        handle.createUpdate("INSERT INTO alert (seq, id, incident_id, kind, sent_ms, stored_ms, json)"
                        + " VALUES (:seq, :id, :incident, :kind, :sent, :stored, :json)")
                .bind("seq", seq)
                .bind("id", alert.id())
                .bind("incident", alert.incidentId())
                .bind("kind", alert.kind().word())
                .bind("sent", alert.sentAt().toEpochMilli())
                .bind("stored", now.toEpochMilli())
                .bind("json", Columns.json(alert))
                .execute();
    }

    /** Moves the incident up the inbox; one that has not come yet gets a row that no page shows. */
    private void tell(Alert alert) {
        new Upsert(
                        handle,
                        "UPDATE incident SET told_ms = :sent, moved_ms = :sent, told_count = told_count + 1"
                                + " WHERE id = :id",
                        "INSERT INTO incident (id, version, told_ms, told_count, moved_ms)"
                                + " VALUES (:id, 0, :sent, 1, :sent)")
                .run(List.of(
                        Row.of("id", alert.incidentId(), "sent", alert.sentAt().toEpochMilli())));
    }
}
