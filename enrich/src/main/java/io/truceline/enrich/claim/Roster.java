package io.truceline.enrich.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parties of a passage, asked for by where they stand. */
final class Roster {
    private static final int AGENT = 12;

    private final Passage passage;
    private final List<PartyMention> parties;

    Roster(Passage passage) {
        this.passage = passage;
        this.parties = passage.parties();
    }

    @Nullable
    PartyMention first(Predicate<PartyMention> fits) {
        return parties.stream().filter(fits).findFirst().orElse(null);
    }

    @Nullable
    PartyMention last(Predicate<PartyMention> fits) {
        return parties.stream().filter(fits).reduce((a, b) -> b).orElse(null);
    }

    /** Whether a party is free to be a subject: no preposition takes it, and it is no "Sidon, Lebanon,". */
    boolean isFree(PartyMention party) {
        boolean taken = passage.cues().of("oblique").stream().anyMatch(c -> c.to() == party.from());
        boolean added = party.from() > passage.from()
                && passage.token(party.from() - 1).is(",")
                && party.to() < passage.to()
                && passage.token(party.to()).isSign()
                && party.to() - party.from() <= 2;
        return !taken && !added;
    }

    /** Whether a preposition makes the name a place: "in Lebanon". */
    boolean isPlace(PartyMention party) {
        return passage.cues().of("locative").stream().anyMatch(c -> c.to() == party.from());
    }

    /** The first "by X" from a token on, unless it tells who made the truce. */
    @Nullable
    PartyMention agentAfter(int at, int reach) {
        return first(p -> p.from() > passage.from()
                && p.from() >= at
                && p.from() - at <= reach + AGENT
                && passage.cues().of("by").stream().anyMatch(b -> b.to() == p.from() && !isMaker(b)));
    }

    private boolean isMaker(Cue by) {
        return passage.cues().of("made-by").stream().anyMatch(m -> m.to() <= by.from() && by.from() - m.to() <= 1);
    }

    /** The party joined by "and" just before another: "both A and B". */
    @Nullable
    PartyMention joined(PartyMention party) {
        return passage.cues().of("and").stream()
                .filter(a -> a.to() == party.from())
                .map(a -> last(p -> p.to() == a.from()))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }
}
