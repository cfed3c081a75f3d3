package io.truceline.sink.store;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, newest first.
 *
 * @param next cursor of what follows; null at the end
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    public Page {
        rows = List.copyOf(rows);
    }

    /** A page out of one row more than asked for. */
    static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> rows = oneMore.subList(0, limit);
        return new Page<>(rows, cursor.apply(rows.get(limit - 1)));
    }
}
