package io.truceline.enrich.claim;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parties of a passage, asked for by where they stand. */
final class Roster {
    private static final int AGENT = 12;
    /** Room for a time between the making and the maker: "negotiated last year by X". */
    private static final int MADE = 3;

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

    /** Whether a party is free to be a subject: no preposition takes it, it is no "Sidon, Lebanon,", and nobody harmed it. */
    boolean isFree(PartyMention party) {
        boolean taken = passage.cues().of("oblique").stream().anyMatch(c -> c.to() == party.from());
        boolean added = party.from() > passage.from()
                && passage.token(party.from() - 1).is(",")
                && party.to() < passage.to()
                && passage.token(party.to()).isSign()
                && party.to() - party.from() <= 2;
        return !taken && !added && !isTopic(party) && !isMarked(party) && !isVictim(party);
    }

    /** Where a word behind it marks what is done to, as in Persian. */
    private boolean isMarked(PartyMention party) {
        return passage.cues().of("object-mark").stream().anyMatch(c -> c.from() == party.to());
    }

    /** "Sudan: explosions near the palace": where, not who. */
    private boolean isTopic(PartyMention party) {
        boolean bare =
                party.row() != null && party.row().kind() == PartyRow.Kind.STATE && party.to() - party.from() == 1;
        return bare && isBeforeColon(party);
    }

    /** "The army: rebels broke the truce": who speaks. */
    boolean isSpeaker(PartyMention party) {
        return party.whole() && !isTopic(party) && isBeforeColon(party);
    }

    private boolean isBeforeColon(PartyMention party) {
        return party.from() == passage.from()
                && party.to() < passage.to()
                && passage.token(party.to()).is(":");
    }

    /** "Two X soldiers were killed", "two X soldiers killed", "killing an X soldier": X did nothing here. */
    private boolean isVictim(PartyMention party) {
        return passage.cues().of(List.of("killed", "wounded")).stream()
                .anyMatch(c -> c.from() >= party.to() ? isAfterVictim(party, c) : isObject(party, c));
    }

    private boolean isAfterVictim(PartyMention party, Cue harm) {
        boolean passive = passage.cues().of("be").stream()
                .anyMatch(b -> b.from() >= party.to()
                        && b.from() - party.to() <= 1
                        && harm.from() - b.to() <= 2
                        && harm.from() >= b.to());
        return passive || (harm.from() == party.to() && isCounted(party) && !isCounting(harm.to()));
    }

    private boolean isObject(PartyMention party, Cue harm) {
        int gap = party.from() - harm.to();
        return gap >= 0 && gap <= 3 && isCounted(party) && !passage.isParted(harm.to(), party.from(), true);
    }

    private boolean isCounted(PartyMention party) {
        return party.from() > passage.from() && isCounting(party.from() - 1);
    }

    private boolean isCounting(int at) {
        return at < passage.to()
                && (passage.token(at).isNumber()
                        || passage.cues().of(List.of("one", "count")).stream().anyMatch(c -> c.from() == at));
    }

    /** Whether a preposition makes the name a place: "in Lebanon". */
    boolean isPlace(PartyMention party) {
        return passage.cues().of("locative").stream().anyMatch(c -> c.to() == party.from());
    }

    /** The first "by X" from a token on, unless it tells who made the truce. */
    @Nullable
    PartyMention agentAfter(int at, int reach) {
        return first(p -> p.from() > passage.from() && p.from() >= at && p.from() - at <= reach + AGENT && isAgent(p));
    }

    /** "By X", or "X by" as Armenian has it. */
    private boolean isAgent(PartyMention party) {
        return passage.cues().of("by").stream().anyMatch(b -> b.to() == party.from() && !isMaker(b))
                || passage.cues().of("by-after").stream().anyMatch(b -> b.from() == party.to());
    }

    private boolean isMaker(Cue by) {
        return passage.cues().of("made-by").stream().anyMatch(m -> m.to() <= by.from() && by.from() - m.to() <= MADE);
    }

    private boolean isAct(int from, int to) {
        return passage.cues().of("attack").stream().anyMatch(c -> c.from() >= from && c.to() == to && to - from <= 2);
    }

    /** The party joined by "and" just before another: "both A and B", "A shelling and B air strikes". */
    @Nullable
    PartyMention joined(PartyMention party) {
        return passage.cues().of("and").stream()
                .filter(a -> a.to() == party.from())
                .map(a -> last(p -> p.to() == a.from() || (!p.whole() && p.to() < a.from() && isAct(p.to(), a.from()))))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }
}
