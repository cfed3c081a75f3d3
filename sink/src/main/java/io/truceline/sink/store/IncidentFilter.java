package io.truceline.sink.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents a list shows; null asks for all.
 *
 * @param since only those told or changed since then
 * @param severity severity's word
 * @param status status's word
 * @param merged whether to show those whose claims now belong to another
 */
public record IncidentFilter(
        @Nullable Instant since,
        @Nullable String theatre,
        @Nullable String severity,
        @Nullable String status,
        boolean merged) {
    public static final IncidentFilter ALL = new IncidentFilter(null, null, null, null, true);

    String where() {
        return (since == null ? "" : " AND moved_ms >= :since")
                + (theatre == null ? "" : " AND theatre = :theatre")
                + (severity == null ? "" : " AND severity = :severity")
                + (status == null ? "" : " AND status = :status")
                + (merged ? "" : " AND status <> 'merged'");
    }
}
