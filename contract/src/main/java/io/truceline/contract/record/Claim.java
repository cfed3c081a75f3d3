package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement that a ceasefire was violated, as one article makes it.
 *
 * @param id hash of article, version and position
 * @param theatre partition key of everything about its incident
 * @param act id of the act, for example {@code ceasefire-violation}, {@code shelling}
 * @param accuser who says so; null if nobody is named
 * @param accused who is said to have done it; null if nobody is named
 * @param killed total stated for the event; null if not stated, 0 only if stated as none
 * @param wounded total stated for the event; null if not stated, 0 only if stated as none
 * @param losses killed and wounded by whose losses they are
 * @param independentOutlets independent outlets that make this claim; 1 until the incident step has counted
 * @param rules ids of the rules that fired, in order
 * @param confidence 0 to 1
 */
public record Claim(
        String id,
        String theatre,
        String act,
        @Nullable Party accuser,
        @Nullable Party accused,
        ClaimPlace place,
        EventTime time,
        @Nullable String weapon,
        @Nullable Integer killed,
        @Nullable Integer wounded,
        List<Loss> losses,
        Attribution attribution,
        int independentOutlets,
        List<Quote> quotes,
        List<String> rules,
        double confidence) {
    public Claim {
        losses = losses == null ? List.of() : List.copyOf(losses);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** The same claim with the number of independent outlets that make it. */
    public Claim withIndependentOutlets(int count) {
        return new Claim(
                id,
                theatre,
                act,
                accuser,
                accused,
                place,
                time,
                weapon,
                killed,
                wounded,
                losses,
                attribution,
                count,
                quotes,
                rules,
                confidence);
    }
}
