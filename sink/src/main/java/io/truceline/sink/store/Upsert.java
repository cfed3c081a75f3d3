package io.truceline.sink.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows and inserts those that were not there, in two batches. Safe because all writers hold the writer's lock. The two
 * databases have no upsert statement in common.
 */
final class Upsert {
    private final Handle handle;
    private final String update;
    private final String insert;

    /** @param insert ends in {@code ON CONFLICT DO NOTHING} where the update may rightly touch no row */
    Upsert(Handle handle, String update, String insert) {
        this.handle = handle;
        this.update = update;
        this.insert = insert;
    }

    void run(List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int[] touched = batch(update, rows);
        List<Map<String, @Nullable Object>> missing = new ArrayList<>();
        for (int k = 0; k < touched.length; k++) {
            if (touched[k] == 0) {
                missing.add(rows.get(k));
            }
        }
        if (!missing.isEmpty()) {
            batch(insert, missing);
        }
    }

    private int[] batch(String sql, List<Map<String, @Nullable Object>> rows) {
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(row -> batch.bindMap(row).add());
            return batch.execute();
        }
    }
}
