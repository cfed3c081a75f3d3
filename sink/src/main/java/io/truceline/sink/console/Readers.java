package io.truceline.sink.console;

import io.truceline.sink.store.AlertReader;
import io.truceline.sink.store.ArticleReader;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.IncidentReader;
import io.truceline.sink.store.LedgerReader;

/** All that is read from the store. */
public record Readers(AlertReader alerts, IncidentReader incidents, ArticleReader articles, LedgerReader ledger) {

    public static Readers of(Database database) {
        return new Readers(
                new AlertReader(database),
                new IncidentReader(database),
                new ArticleReader(database),
                new LedgerReader(database));
    }
}
