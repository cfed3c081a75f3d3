package io.truceline.sink.intake;

import io.truceline.sink.store.Batch;
import java.util.Map;

/** What the loop needs of the store. */
interface BatchStore {
    /** Makes the store ready; called again until it does not throw. */
    void prepare();

    /** Next offset by {@code topic-partition}. */
    Map<String, Long> offsets();

    /** Stores all of it or nothing. */
    void write(Batch batch);
}
