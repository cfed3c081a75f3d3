package io.truceline.sink.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Reads where reading goes on. */
public final class OffsetReader {
    private final Jdbi jdbi;

    public OffsetReader(Database database) {
        this.jdbi = database.jdbi();
    }

    /** Next offset by {@code topic-partition}; what is absent was never read. */
    public Map<String, Long> all() {
        Map<String, Long> offsets = new HashMap<>();
        jdbi.useHandle(h -> h.createQuery("SELECT topic, part, next_offset FROM consumer_offset")
                .map((rs, ctx) -> Map.entry(rs.getString("topic") + "-" + rs.getInt("part"), rs.getLong("next_offset")))
                .forEach(e -> offsets.put(e.getKey(), e.getValue())));
        return offsets;
    }
}
