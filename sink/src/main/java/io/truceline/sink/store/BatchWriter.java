package io.truceline.sink.store;

import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Stores batches, each in one transaction.
 *
 * <p>Every transaction locks the one row of {@code writer} first. Batches are large and short, so little is lost by it, and it
 * gives three things: alert numbers rise in commit order (a stream reader never skips one), counters are exact, and the two
 * marks of one ledger row never race.
 */
public final class BatchWriter {
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    public BatchWriter(Database database, Outbox outbox, Clock clock) {
        this.jdbi = database.jdbi();
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Stores all of it or nothing.
     *
     * @throws OffsetTakenException if another sink was there first
     * @throws org.jdbi.v3.core.JdbiException if the database cannot be asked or refuses
     */
    public void write(Batch batch) {
        Instant now = clock.instant();
        jdbi.useTransaction(handle -> write(handle, batch, now));
    }

    private void write(Handle handle, Batch batch, Instant now) {
        handle.createQuery("SELECT id FROM writer WHERE id = 1 FOR UPDATE")
                .mapTo(Integer.class)
                .one();
        new OffsetTable(handle).move(batch.offsets());
        LedgerCounts counts = new LedgerCounts();
        LedgerTable ledger = new LedgerTable(handle);
        ledger.mark(batch.marks(), counts);
        RecordTables records = new RecordTables(handle);
        records.articles(batch.articles());
        records.incidents(batch.incidents());
        records.verdicts(batch.verdicts());
        records.letters(batch.letters());
        records.feeds(batch.feeds());
        new AlertTable(handle, outbox).store(batch.alerts(), counts, now);
        ledger.count(counts);
    }
}
