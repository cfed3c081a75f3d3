package io.truceline.enrich.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads accuser and accused off the order of words: subject and object of an accusing verb, the speaker of a saying verb,
 * "by X", the owner of an act, the subject of the breaking verb.
 */
final class RoleFinder {
    private static final int OBJECT = 9;
    private static final int AGENT = 9;

    private final Passage passage;
    private final FrameHit hit;
    private final List<PartyMention> parties;
    private final Speakers speakers;

    RoleFinder(Passage passage, FrameHit hit) {
        this.passage = passage;
        this.hit = hit;
        this.parties = passage.parties();
        this.speakers = new Speakers(passage);
    }

    Roles find() {
        Cue accuse = accuse();
        boolean mutual = passage.cues().has("mutual");
        List<PartyMention> named = parties.stream()
                .filter(p -> p.row() != null && speakers.isFree(p))
                .toList();
        if (mutual) {
            PartyMention one = named.isEmpty() ? null : named.get(0);
            PartyMention other = named.stream()
                    .filter(p -> one != null && !p.isSame(one))
                    .findFirst()
                    .orElse(null);
            return new Roles(one, other, true);
        }
        if (accuse != null && isPassive(accuse)) {
            return new Roles(agentAfter(accuse.to()), subjectBefore(accuse.from(), p -> true), false);
        }
        PartyMention accused = accused(accuse);
        return new Roles(accuser(accuse, accused), accused, false);
    }

    private @Nullable Cue accuse() {
        return passage.cues().of("accuse").stream()
                .filter(c -> c.from() < hit.to() && !hit.holds(c))
                .max(Comparator.comparingInt(Cue::from))
                .orElse(null);
    }

    private boolean isPassive(Cue accuse) {
        boolean aided = passage.cues().of("be").stream().anyMatch(b -> b.to() == accuse.from());
        return aided
                || (accuse.to() < passage.to() && passage.token(accuse.to()).is("by"));
    }

    private @Nullable PartyMention accused(@Nullable Cue accuse) {
        PartyMention target = accuse == null
                ? null
                : first(p -> p.from() >= accuse.to() && p.from() - accuse.to() <= OBJECT && p.from() < hit.to());
        if (hit.kind().equals("act")) {
            return target == null ? doer() : target;
        }
        PartyMention agent = agentAfter(hit.from());
        PartyMention owner =
                first(p -> p.to() <= hit.to() && p.to() + 4 > hit.from() && p.from() < hit.to() && !p.whole());
        if (hit.kind().equals("active")) {
            PartyMention subject = target == null ? subjectBefore(hit.from(), p -> !speakers.speaks(p)) : target;
            return subject == null ? Optional.ofNullable(owner).orElse(agent) : subject;
        }
        PartyMention nearest = agent != null ? agent : owner != null ? owner : target;
        if (nearest != null) {
            return nearest;
        }
        PartyMention doer = doer();
        return doer != null && !speakers.speaks(doer) ? doer : null;
    }

    /** Who does the act that stands nearest to the match. */
    private @Nullable PartyMention doer() {
        Cue act = passage.cues().of("attack").stream()
                .min(Comparator.comparingInt(c -> Math.abs(c.from() - hit.from())))
                .orElse(null);
        int at = act == null ? hit.from() : act.from();
        PartyMention owner = last(p -> !p.whole() && p.core() <= at && at - p.core() <= 5);
        PartyMention agent = act == null ? null : agentAfter(act.to());
        if (owner != null || agent != null) {
            return owner == null ? agent : owner;
        }
        return subjectBefore(at, p -> !speakers.speaks(p));
    }

    private @Nullable PartyMention accuser(@Nullable Cue accuse, @Nullable PartyMention accused) {
        Predicate<PartyMention> other = p -> accused == null || (p.from() != accused.from() && !p.isSame(accused));
        PartyMention subject = accuse == null ? null : subjectBefore(accuse.from(), other);
        PartyMention speaker = speakers.nearest(hit, other);
        if (accuse != null && subject != null) {
            return subject;
        }
        if (speaker != null) {
            return speaker;
        }
        return passage.cues().of("report").stream()
                .filter(c -> c.to() <= hit.from())
                .map(c -> subjectBefore(c.from(), other))
                .filter(p -> p != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable PartyMention subjectBefore(int at, Predicate<PartyMention> fits) {
        return last(p -> p.to() <= at && speakers.isFree(p) && fits.test(p));
    }

    private @Nullable PartyMention agentAfter(int at) {
        return first(p -> p.from() >= at
                && p.from() > passage.from()
                && p.from() - at <= hit.to() - hit.from() + AGENT
                && passage.cues().of("by").stream().anyMatch(b -> b.to() == p.from()));
    }

    private @Nullable PartyMention first(Predicate<PartyMention> fits) {
        return parties.stream().filter(fits).findFirst().orElse(null);
    }

    private @Nullable PartyMention last(Predicate<PartyMention> fits) {
        return parties.stream().filter(fits).reduce((a, b) -> b).orElse(null);
    }
}
