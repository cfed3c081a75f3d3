package io.truceline.contract.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An analyst's decision, on topic {@code verdicts}.
 *
 * @param id unique; the same verdict sent twice counts once
 * @param incidentId what it is about
 * @param other for {@link VerdictKind#MERGE}: the incident whose claims go into {@code incidentId}
 * @param claims for {@link VerdictKind#SPLIT}: the claims that leave
 */
public record Verdict(
        int schema,
        String id,
        String incidentId,
        VerdictKind kind,
        String author,
        Instant at,
        @Nullable String note,
        @Nullable String other,
        List<String> claims) {
    public static final int SCHEMA = 1;

    public Verdict {
        claims = claims == null ? List.of() : List.copyOf(claims);
    }
}
