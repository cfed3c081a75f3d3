package io.truceline.contract.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that takes part in an incident.
 *
 * @param reprintOf id of the article whose text it repeats; null for an own report
 */
public record IncidentArticle(
        String id,
        String outlet,
        String url,
        int version,
        @Nullable String title,
        String language,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        @Nullable String reprintOf) {}
