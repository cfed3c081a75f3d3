package io.truceline.sink.store;

import io.truceline.contract.ops.config.StoreConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

final class PostgresStoreTest implements StoreContract {
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Database database;

    @BeforeAll
    static void start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder().start();
            server = started;
            String url = started.getJdbcUrl("postgres", "postgres");
            database = Database.open(new StoreConfig(url, "postgres", "postgres", null, 8), Path.of("unused"));
        } catch (IOException | IllegalStateException e) {
            Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    @Override
    public Database database() {
        return java.util.Objects.requireNonNull(database);
    }

    @AfterAll
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
