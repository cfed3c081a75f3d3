package io.truceline.sink.store;

import org.junit.jupiter.api.AfterAll;

final class H2StoreTest implements StoreContract {
    private static final Database DATABASE = Database.inMemory("contract");

    @Override
    public Database database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
