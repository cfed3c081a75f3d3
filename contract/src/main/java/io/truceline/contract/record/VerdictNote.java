package io.truceline.contract.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A verdict as the incident keeps it. */
public record VerdictNote(
        String id,
        VerdictKind kind,
        String author,
        Instant at,
        @Nullable String note) {}
