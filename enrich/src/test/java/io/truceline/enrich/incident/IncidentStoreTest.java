package io.truceline.enrich.incident;

/** The contract on the store in memory. */
class IncidentStoreTest extends IncidentStoreContract {
    @Override
    protected IncidentStore store() {
        return new MemoryIncidentStore();
    }
}
