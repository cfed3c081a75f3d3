package io.truceline.contract.record;

import java.time.Instant;
import java.util.List;

/**
 * One message to the outside, on topic {@code alerts}.
 *
 * @param id hash of incident id and incident version: a new one for each message
 * @param references ids of the earlier messages about this incident, oldest first
 * @param sentAt timestamp of the record that made it due, so that a replay gives the same bytes
 * @param headline who says what of whom, built from the claim's fields, never prose about facts
 * @param changes what is new since the message before, in plain words; empty for the first
 */
public record Alert(
        int schema,
        String id,
        String incidentId,
        int incidentVersion,
        AlertKind kind,
        List<String> references,
        Severity severity,
        Certainty certainty,
        Instant sentAt,
        String headline,
        List<String> changes,
        List<Evidence> evidence) {
    public static final int SCHEMA = 1;

    public Alert {
        references = references == null ? List.of() : List.copyOf(references);
        changes = changes == null ? List.of() : List.copyOf(changes);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
