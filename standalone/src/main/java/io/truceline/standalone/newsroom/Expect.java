package io.truceline.standalone.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * What a good reading of a page finds.
 *
 * @param incident the script's own name of the incident, {@code theatre-number}; null exactly for {@link Relation#NONE}
 * @param accuser canonical English name; null: neither side speaks
 * @param accused canonical English name; null: the page's claim names nobody
 * @param killed as the page says it; null: not stated
 * @param wounded as the page says it; null: not stated
 * @param reason one sentence for who watches the play: why this, and what it teaches
 */
public record Expect(
        Relation relation,
        @Nullable String incident,
        @Nullable String accuser,
        @Nullable String accused,
        @Nullable Integer killed,
        @Nullable Integer wounded,
        String reason) {
    public Expect {
        Fault.missing("relation", relation);
        boolean none = relation == Relation.NONE;
        Fault.unless(none == (incident == null), "incident: needed unless relation is none, and only then");
        Fault.missing("reason", reason);
        Fault.unless(
                incident == null || incident.matches("[a-z]+(-[a-z]+)*-[0-9]+"),
                "incident: found " + incident + ", allowed is a theatre and a number, such as levant-1");
    }

    /** The theatre of the incident; null if none is reported. */
    public @Nullable String theatre() {
        return incident == null ? null : incident.substring(0, incident.lastIndexOf('-'));
    }
}
