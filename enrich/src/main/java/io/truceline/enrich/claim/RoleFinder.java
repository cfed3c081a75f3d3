package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads accuser and accused off the order of words: subject and object of an accusing verb, the speaker of a saying verb,
 * "by X", the owner of an act, the subject of the breaking verb.
 */
final class RoleFinder {
    private static final int OBJECT = 9;

    private final Passage passage;
    private final FrameHit hit;
    private final boolean ownersFollow;
    private final Roster roster;
    private final Speakers speakers;

    /** @param ownersFollow whether who did it follows an act without a word between */
    RoleFinder(Passage passage, FrameHit hit, boolean ownersFollow) {
        this.ownersFollow = ownersFollow;
        this.passage = passage;
        this.hit = hit;
        this.roster = new Roster(passage);
        this.speakers = new Speakers(passage, roster);
    }

    /** One accusation, or one for each of two parties that are accused together. */
    List<Accusation> find() {
        Cue accuse = accuse();
        if (accuse == null && isAccusedLast()) {
            return List.of(lastVerb());
        }
        if (accuse != null && isPassive(accuse)) {
            return List.of(accusation(
                    roster.agentAfter(accuse.to(), 0), roster.last(p -> p.to() <= accuse.from() && roster.isFree(p))));
        }
        if (accuse != null && isVerbFirst(accuse)) {
            PartyMention accuser = roster.first(p -> p.from() >= accuse.to());
            return List.of(accusation(accuser, roster.first(p -> accuser != null && p.from() >= accuser.to())));
        }
        PartyMention target = target(accuse);
        PartyMention accused = accused(accuse, target);
        PartyMention accuser = accuser(accuse, accused);
        List<Accusation> all = new ArrayList<>();
        PartyMention twin = accused == null ? null : roster.joined(accused);
        if (twin != null && (accuser == null || twin.from() != accuser.from())) {
            all.add(accusation(accuser, twin));
        }
        all.add(accusation(accuser, accused));
        return all;
    }

    /** "A B of breaking the truce accuses", as languages say it that put the verb last. */
    private boolean isAccusedLast() {
        return passage.cues().of("accuse").stream()
                .anyMatch(c -> c.from() >= hit.to() && !passage.isParted(hit.to(), c.from(), true));
    }

    /** Of two parties before the match the first one accuses; one alone does. */
    private Accusation lastVerb() {
        PartyMention accuser = roster.first(p -> p.to() <= hit.from() && roster.isFree(p));
        PartyMention accused = accuser == null
                ? null
                : roster.first(p -> p.from() >= accuser.to() && p.to() <= hit.to() && !p.isSame(accuser));
        return accusation(accuser, accused);
    }

    private Accusation accusation(@Nullable PartyMention accuser, @Nullable PartyMention accused) {
        return new Accusation(PartyNames.orNull(passage, accuser), PartyNames.orNull(passage, accused));
    }

    private @Nullable Cue accuse() {
        if (hit.parts().get(0).cls().equals("accuse")) {
            return hit.parts().get(0);
        }
        return passage.cues().of("accuse").stream()
                .filter(c -> c.from() < hit.to() && !hit.holds(c))
                .max(Comparator.comparingInt(Cue::from))
                .orElse(null);
    }

    private boolean isPassive(Cue accuse) {
        boolean aided = passage.cues().of("be").stream().anyMatch(b -> b.to() == accuse.from());
        return aided || passage.cues().of("by").stream().anyMatch(b -> b.from() == accuse.to());
    }

    /** "Accuses A B of …": no party before the verb, two between it and the match. */
    private boolean isVerbFirst(Cue accuse) {
        boolean none = roster.first(p -> p.to() <= accuse.from()) == null;
        List<PartyMention> after = passage.parties().stream()
                .filter(p -> p.from() >= accuse.to() && p.to() <= hit.from())
                .toList();
        return none && after.size() > 1 && after.get(0).from() - accuse.to() <= 1;
    }

    private @Nullable PartyMention target(@Nullable Cue accuse) {
        return accuse == null
                ? null
                : roster.first(p -> p.from() >= accuse.to() && p.from() - accuse.to() <= OBJECT && p.from() < hit.to());
    }

    private @Nullable PartyMention accused(@Nullable Cue accuse, @Nullable PartyMention target) {
        PartyMention agent = roster.agentAfter(hit.from(), hit.to() - hit.from());
        if (hit.kind().equals("act") || hit.kind().equals("bare")) {
            return target == null ? doer() : target;
        }
        if (hit.kind().equals("active")) {
            return target != null ? target : first(first(subject(accuse), agent), owner());
        }
        PartyMention owner =
                roster.first(p -> !p.whole() && p.to() <= hit.to() && p.to() + 4 > hit.from() && p.from() < hit.to());
        PartyMention nearest = first(agent, first(owner, target));
        return nearest != null ? nearest : doer();
    }

    private static @Nullable PartyMention first(@Nullable PartyMention one, @Nullable PartyMention other) {
        return one == null ? other : one;
    }

    /** The subject of the breaking verb: the nearest; of a participle after a comma and of "it" the sentence's own. */
    private @Nullable PartyMention subject(@Nullable Cue accuse) {
        Predicate<PartyMention> free = p -> p.to() <= hit.from() && roster.isFree(p);
        Predicate<PartyMention> silent = free.and(p -> !speakers.speaks(p));
        if (accuse != null) {
            PartyMention accuser = accuser(accuse, null);
            return roster.last(
                    p -> p.to() <= hit.from() && !roster.isPlace(p) && (accuser == null || p.from() != accuser.from()));
        }
        if (isPronoun(hit.from() - 1) || isPronoun(hit.from() - 2)) {
            return roster.first(free);
        }
        boolean going =
                passage.cues().of("be").stream().anyMatch(b -> b.to() <= hit.from() && hit.from() - b.to() <= 2);
        boolean participle = !going && hit.parts().get(0).cls().equals("breaking");
        return participle ? first(roster.first(silent), roster.first(free)) : roster.last(silent);
    }

    private boolean isPronoun(int at) {
        return at >= passage.from() && passage.cues().of("pronoun").stream().anyMatch(c -> c.from() == at);
    }

    /** Who attacks: the owner of an act, "by X" after one, else the subject of the sentence. */
    private @Nullable PartyMention doer() {
        List<Cue> acts = passage.cues().of("attack");
        PartyMention owner = owner();
        PartyMention agent = acts.stream()
                .map(a -> roster.agentAfter(a.to(), 0))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
        if (owner != null || agent != null || hit.kind().equals("bare")) {
            return first(owner, agent);
        }
        return acts.stream()
                .filter(a -> passage.cues().of("ceasefire").stream().noneMatch(a::overlaps))
                .map(a -> roster.last(p -> p.to() <= a.from() && roster.isFree(p) && !speakers.speaks(p)))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PartyMention owner() {
        List<Cue> acts = passage.cues().of("attack");
        PartyMention before = roster.first(p -> !p.whole() && acts.stream().anyMatch(a -> isOwned(p, a)));
        return before == null ? ownerBehind(acts) : before;
    }

    /** "Frappe israélienne", "a helicopter of the X army", where adjectives and owners follow. */
    private @Nullable PartyMention ownerBehind(List<Cue> acts) {
        return roster.first(p ->
                acts.stream().anyMatch(a -> (p.from() == a.to() && (ownersFollow || !p.whole())) || isOf(a, p)));
    }

    private boolean isOf(Cue act, PartyMention party) {
        return passage.cues().of("act-of").stream().anyMatch(b -> b.from() == act.to() && b.to() == party.from());
    }

    private static boolean isOwned(PartyMention party, Cue act) {
        return act.from() >= party.to() && act.from() - party.to() <= 6;
    }

    private @Nullable PartyMention accuser(@Nullable Cue accuse, @Nullable PartyMention accused) {
        Predicate<PartyMention> other = p -> accused == null || (p.from() != accused.from() && !p.isSame(accused));
        PartyMention subject = accuse == null ? null : accuserOf(accuse, other);
        PartyMention speaker = speakers.nearest(hit, other);
        if (subject != null && !isParticiple(accuse)) {
            return subject;
        }
        PartyMention named = first(speaker, subject);
        return named != null ? named : reporter(other);
    }

    private @Nullable PartyMention accuserOf(Cue accuse, Predicate<PartyMention> other) {
        if (isRelative(accuse.from() - 1)) {
            return roster.last(p -> p.to() <= accuse.from() && other.test(p));
        }
        Predicate<PartyMention> free = p -> p.to() <= accuse.from() && roster.isFree(p) && p.whole() && other.test(p);
        return isParticiple(accuse) ? roster.first(free) : roster.last(free);
    }

    private boolean isRelative(int at) {
        return at >= passage.from() && passage.cues().of("relative").stream().anyMatch(c -> c.from() == at);
    }

    private boolean isParticiple(@Nullable Cue accuse) {
        return accuse != null && passage.cues().of("accusing").stream().anyMatch(c -> c.from() == accuse.from());
    }

    private @Nullable PartyMention reporter(Predicate<PartyMention> other) {
        return passage.cues().of("report").stream()
                .filter(c -> c.to() <= hit.from() && !hit.kind().equals("act"))
                .map(c -> roster.last(p ->
                        p.to() <= c.from() && c.from() - p.to() <= 8 && roster.isFree(p) && p.whole() && other.test(p)))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }
}
