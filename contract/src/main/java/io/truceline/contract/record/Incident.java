package io.truceline.contract.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Claims that are judged to be of one event, on topic {@code incidents}.
 *
 * @param id {@code theatre.hash}; never changes
 * @param version rises with every change
 * @param day day of the event; null if no claim tells
 * @param openedAt fetch time of the article that opened it
 * @param changedAt fetch time of the record that made this version
 * @param reportingOutlets outlets with a report of their own; outlets that only reprint are not among them
 * @param mergedInto the incident that took its claims
 * @param alerts ids of the alerts sent so far, oldest first
 */
public record Incident(
        int schema,
        String id,
        String theatre,
        List<RegionScore> regions,
        IncidentStatus status,
        int version,
        String headline,
        Severity severity,
        Certainty certainty,
        @Nullable LocalDate day,
        Instant openedAt,
        Instant changedAt,
        int reportingOutlets,
        List<IncidentArticle> articles,
        List<Claim> claims,
        List<Disagreement> disagreements,
        List<VerdictNote> verdicts,
        @Nullable String mergedInto,
        List<String> alerts) {
    public static final int SCHEMA = 1;

    public Incident {
        regions = regions == null ? List.of() : List.copyOf(regions);
        articles = articles == null ? List.of() : List.copyOf(articles);
        claims = claims == null ? List.of() : List.copyOf(claims);
        disagreements = disagreements == null ? List.of() : List.copyOf(disagreements);
        verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
        alerts = alerts == null ? List.of() : List.copyOf(alerts);
    }
}
