package io.truceline.sink.store;

import static io.truceline.sink.Samples.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;

/** A database that is empty before each test, with what writes to it and reads from it. */
interface StoreFixture {
    List<String> TABLES = List.of(
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

    /** An open database, the same for all tests of a class. */
    Database database();

    @BeforeEach
    default void empty() {
        database().migrate();
        database().jdbi().useTransaction(h -> {
            TABLES.forEach(table -> h.execute("DELETE FROM " + table));
            h.execute("UPDATE writer SET alert_seq = 0");
        });
    }

    default BatchWriter writer() {
        return writer(new Outbox(List.of("desk", "night"), Duration.ofDays(3)));
    }

    default BatchWriter writer(Outbox outbox) {
        return new BatchWriter(database(), outbox, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    default LedgerReader ledger() {
        return new LedgerReader(database());
    }

    default AlertReader alerts() {
        return new AlertReader(database());
    }

    default IncidentReader incidents() {
        return new IncidentReader(database());
    }

    static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
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
