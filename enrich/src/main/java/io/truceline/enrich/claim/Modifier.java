package io.truceline.enrich.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One modifier of a grammar file: words near a match that make it surer or less sure.
 *
 * @param any classes of which one must be found
 * @param where where to look, seen from the match
 * @param within most tokens away; 0 is no bound
 * @param comma whether a comma ends the search
 * @param weight what it adds
 * @param reason id in settings.yaml of the reason told if it is what keeps the match from alerting
 * @param kinds kinds of frames that it applies to; empty: all
 * @param unless classes whose presence in the sentence switches it off
 */
record Modifier(
        String id,
        List<String> any,
        Where where,
        int within,
        boolean comma,
        double weight,
        @Nullable String reason,
        List<String> kinds,
        List<String> unless) {
    /** Where a modifier looks. */
    enum Where {
        BEFORE,
        AFTER,
        /** Between the first and the last token of the match. */
        INSIDE,
        /** Before, inside or after. */
        AROUND,
        SENTENCE,
        /** In the sentence before or after. */
        NEIGHBOUR,
        /** Anywhere in title or body. */
        ARTICLE,
        /** In the title. */
        TITLE,
        /** Among the first {@code within} sentences; needs no class. */
        LEAD,
        /** After the first {@code within} sentences; needs no class. */
        LATE
    }

    Modifier {
        any = any == null ? List.of() : List.copyOf(any);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        unless = unless == null ? List.of() : List.copyOf(unless);
    }

    boolean appliesTo(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
