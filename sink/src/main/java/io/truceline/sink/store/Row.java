package io.truceline.sink.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a statement by name; unlike {@code Map.of}, they may be null. */
final class Row {
    private Row() {}

    static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> row = new HashMap<>();
        for (int k = 0; k < namesAndValues.length; k += 2) {
            row.put(String.valueOf(namesAndValues[k]), namesAndValues[k + 1]);
        }
        return row;
    }
}
