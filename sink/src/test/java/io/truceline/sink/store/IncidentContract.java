package io.truceline.sink.store;

import static io.truceline.sink.Samples.NOW;
import static io.truceline.sink.Samples.alert;
import static io.truceline.sink.Samples.incident;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.AlertKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Alerts and incidents as their readers see them. */
interface IncidentContract extends StoreFixture {
    @Test
    default void alerts_twoWritersAtOnce_readerSkipsNone() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newSingleThreadExecutor();
        Future<List<Long>> reader = readers.submit(() -> follow(done));
        StoreFixture.together(List.of(() -> tell("x", 40), () -> tell("y", 40)));
        done.set(true);

        assertThat(reader.get()).hasSize(80).isSorted().doesNotHaveDuplicates().endsWith(80L);
        readers.shutdown();
    }

    private int tell(String name, int count) {
        for (int k = 0; k < count; k++) {
            writer().write(Batches.alerts(alert(name + k, "coast." + name, AlertKind.ALERT)));
        }
        return count;
    }

    private List<Long> follow(AtomicBoolean done) {
        List<Long> seen = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = done.get();
            alerts().after(seen.isEmpty() ? 0 : seen.get(seen.size() - 1), 100).forEach(a -> seen.add(a.seq()));
        }
        return seen;
    }

    @Test
    default void incident_olderVersionComesLater_newerStays() {
        writer().write(Batches.incidents(incident("coast.1", 3)));
        writer().write(Batches.incidents(incident("coast.1", 2)));

        assertThat(incidents().byId("coast.1").orElseThrow().incident().version())
                .isEqualTo(3);
    }

    @Test
    default void incident_alertComesFirst_hiddenUntilTheRecordIsThere() {
        writer().write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        assertThat(incidents().byId("coast.1")).isEmpty();
        assertThat(incidents().newest(IncidentFilter.ALL, Cursor.START, 10).rows())
                .isEmpty();

        writer().write(Batches.incidents(incident("coast.1", 1)));
        StoredIncident stored = incidents().byId("coast.1").orElseThrow();
        assertThat(stored.toldCount()).isEqualTo(1);
        assertThat(stored.toldAt()).isEqualTo(NOW);
    }

    @Test
    default void newest_cursor_showsEachIncidentOnce() {
        for (int k = 0; k < 7; k++) {
            writer().write(Batches.incidents(incident("coast." + k, 1 + k / 3)));
        }
        List<String> ids = new ArrayList<>();
        String next = "";
        while (next != null) {
            Page<StoredIncident> page = incidents().newest(IncidentFilter.ALL, Cursor.parse(next), 2);
            page.rows().forEach(row -> ids.add(row.incident().id()));
            next = page.next();
        }
        assertThat(ids).containsExactly("coast.6", "coast.5", "coast.4", "coast.3", "coast.2", "coast.1", "coast.0");
    }
}
