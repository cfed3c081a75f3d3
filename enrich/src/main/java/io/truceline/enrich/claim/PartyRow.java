package io.truceline.enrich.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of parties.yaml.
 *
 * @param id kebab case of the name
 * @param name canonical English name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-2 of a state, or of the country in which a group mainly acts
 * @param names names, short forms, capitals, leaders; a word may end in {@code *}
 * @param adjectives words that name it only together with an actor or act: "Azerbaijani forces"
 * @param regions conflict regions whose local authorities it is
 */
public record PartyRow(
        String id,
        String name,
        Kind kind,
        @Nullable String country,
        List<String> names,
        List<String> adjectives,
        List<String> regions) {
    /** Kinds of parties. */
    public enum Kind {
        STATE,
        GROUP,
        /** Watches a ceasefire: what it says is confirmed by a monitor. */
        MONITOR,
        /** Speaks of a conflict from outside. */
        MEDIATOR
    }

    public PartyRow {
        names = names == null ? List.of() : List.copyOf(names);
        adjectives = adjectives == null ? List.of() : List.copyOf(adjectives);
        regions = regions == null ? List.of() : List.copyOf(regions);
    }
}
