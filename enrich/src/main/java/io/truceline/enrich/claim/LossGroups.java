package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the counted people are. A side has lost them only where the words tie them to it: "two Armenian soldiers", "servicemen of
 * the army of Armenia", "two of its troops".
 */
final class LossGroups {
    /** Where the text tells no group. */
    static final String ANYONE = "people";

    /** Groups that go by many words: one group each. */
    private static final List<String> KINDS = List.of("soldiers", "civilians", "people");

    private static final int REACH = 4;
    private static final int ADJECTIVES = 2;

    private final Passage passage;
    private final @Nullable Party speaker;

    LossGroups(Passage passage, @Nullable Party speaker) {
        this.passage = passage;
        this.speaker = speaker;
    }

    /** The word for people that a number belongs to, or null. */
    static @Nullable Cue people(Passage passage, PeopleCount count) {
        return passage.cues().of("person").stream()
                .filter(c -> c.from() >= count.to() && c.from() - count.to() <= REACH)
                .findFirst()
                .orElse(null);
    }

    String group(PeopleCount count) {
        Cue people = people(passage, count);
        if (people == null) {
            return ANYONE;
        }
        return KINDS.stream()
                .filter(kind -> passage.cues().of(kind).stream().anyMatch(people::overlaps))
                .findFirst()
                .orElseGet(() -> passage.words(people.from(), people.to()));
    }

    @Nullable
    Party side(PeopleCount count) {
        Cue people = people(passage, count);
        int end = people == null ? count.to() + 1 : people.to();
        if (isOwn(count, end)) {
            return speaker;
        }
        return passage.parties().stream()
                .filter(p -> p.row() != null && isSide(p.row()))
                .filter(p -> isBetween(p, count, people) || (people != null && isOf(p, people)))
                .findFirst()
                .map(p -> PartyNames.of(passage, p))
                .orElse(null);
    }

    private static boolean isSide(PartyRow row) {
        return row.kind() == PartyRow.Kind.STATE || row.kind() == PartyRow.Kind.GROUP;
    }

    /** "Two Armenian soldiers", "three more Thai rangers", "ten Israelis". */
    private static boolean isBetween(PartyMention party, PeopleCount count, @Nullable Cue people) {
        boolean near = party.from() >= count.to() && party.from() - count.to() <= ADJECTIVES;
        return near && party.whole() && (people == null || party.core() < people.to());
    }

    /** "Servicemen of the army of Armenia". */
    private boolean isOf(PartyMention party, Cue people) {
        boolean covers = party.from() <= people.from() && party.to() >= people.to();
        boolean of =
                passage.cues().of("belongs").stream().anyMatch(b -> b.from() == people.to() && b.to() == party.from());
        return covers || of;
    }

    /** "Two of its troops", "its two soldiers". */
    private boolean isOwn(PeopleCount count, int end) {
        return passage.cues().of("own").stream()
                .anyMatch(o -> o.from() >= count.from() - 1 && o.to() <= end && !o.overlaps(number(count)));
    }

    private static Cue number(PeopleCount count) {
        return new Cue("number", count.from(), count.to());
    }
}
