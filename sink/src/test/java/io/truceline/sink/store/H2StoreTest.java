package io.truceline.sink.store;

import org.junit.jupiter.api.AfterAll;

final class H2StoreTest extends StoreContract {
    private static final Database DATABASE = Database.inMemory("contract");

    @Override
    Database database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
