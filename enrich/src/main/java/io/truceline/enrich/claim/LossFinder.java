package io.truceline.enrich.claim;

import io.truceline.contract.record.Loss;
import io.truceline.contract.record.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds killed and wounded in a passage: "killing 45 people", "7 soldiers were wounded", "two officers and three civilians were
 * killed".
 */
final class LossFinder {
    private static final int REACH_AFTER = 4;
    private static final int REACH_BEFORE = 9;

    private final WordTables words;

    LossFinder(WordTables words) {
        this.words = words;
    }

    /**
     * Losses of a passage in the order of the text; nothing if none are told.
     *
     * @param speaker whom "its soldiers" belong to; null if nobody is known to speak
     */
    Losses find(Passage passage, @Nullable Party speaker) {
        Losses found = new Losses();
        if (passage.cues().has("no-losses")) {
            found.add(List.of(new Loss(null, LossGroups.ANYONE, 0, 0)));
        }
        List<PeopleCount> counts = new PeopleCounts(words, passage).all();
        LossGroups groups = new LossGroups(passage, speaker);
        boolean toll = passage.cues().has("toll")
                && passage.cues().of("killed").stream().anyMatch(c -> !isToll(passage, c));
        for (Cue cue : passage.cues().of("killed")) {
            if (!(toll && isToll(passage, cue)) && !isRemains(passage, cue)) {
                found.add(chain(passage, counts, cue).stream()
                        .map(c -> new Loss(groups.side(c), groups.group(c), c.value(), null))
                        .toList());
            }
        }
        for (Cue cue : passage.cues().of("wounded")) {
            found.add(chain(passage, counts, cue).stream()
                    .map(c -> new Loss(groups.side(c), groups.group(c), null, c.value()))
                    .toList());
        }
        return found;
    }

    /** "Bringing the death toll to ten" sums up what else is told. */
    private static boolean isToll(Passage passage, Cue cue) {
        return passage.cues().of("toll").stream().anyMatch(t -> t.overlaps(cue));
    }

    /** "The body of a dead hostage" tells of no new death. */
    private static boolean isRemains(Passage passage, Cue cue) {
        return passage.cues().of("remains").stream().anyMatch(r -> r.to() <= cue.from() && cue.from() - r.to() <= 4);
    }

    /** The number that a word of loss belongs to, and those listed with it: "two officers, four soldiers and a child". */
    private static List<PeopleCount> chain(Passage passage, List<PeopleCount> counts, Cue cue) {
        PeopleCount first = count(passage, counts, cue);
        if (first == null) {
            return List.of();
        }
        List<PeopleCount> chain = new ArrayList<>(List.of(first));
        boolean after = first.from() >= cue.to();
        PeopleCount next = beside(passage, counts, first, after);
        while (next != null && chain.size() < REACH_BEFORE && !isParted(passage, cue, next, false)) {
            chain.add(after ? chain.size() : 0, next);
            next = beside(passage, counts, next, after);
        }
        return chain;
    }

    private static @Nullable PeopleCount beside(
            Passage passage, List<PeopleCount> counts, PeopleCount of, boolean after) {
        int k = counts.indexOf(of) + (after ? 1 : -1);
        if (k < 0 || k >= counts.size()) {
            return null;
        }
        PeopleCount other = counts.get(k);
        boolean listed = after ? isListed(passage, of, other) : isListed(passage, other, of);
        return listed ? other : null;
    }

    /** Whether only people and "and" or a comma stand between two numbers, as in "two officers and three children". */
    private static boolean isListed(Passage passage, PeopleCount one, PeopleCount other) {
        int joint = other.from() - 1;
        boolean joined = passage.token(joint).is(",")
                || passage.cues().of("and").stream().anyMatch(a -> a.to() == other.from());
        return joined && LossGroups.people(passage, one) != null && LossGroups.people(passage, other) != null;
    }

    private static @Nullable PeopleCount count(Passage passage, List<PeopleCount> counts, Cue cue) {
        boolean passive = passage.cues().of("be").stream().anyMatch(b -> b.to() == cue.from());
        PeopleCount after = counts.stream()
                .filter(c -> c.from() >= cue.to() && c.from() - cue.to() <= REACH_AFTER)
                .filter(c -> !isParted(passage, cue, c, true))
                .min(Comparator.comparingInt(PeopleCount::from))
                .orElse(null);
        PeopleCount before = counts.stream()
                .filter(c -> c.to() <= cue.from() && cue.from() - c.to() <= REACH_BEFORE)
                .filter(c -> !isParted(passage, cue, c, true))
                .max(Comparator.comparingInt(PeopleCount::from))
                .orElse(null);
        return passive || after == null ? before == null ? after : before : after;
    }

    private static boolean isParted(Passage passage, Cue cue, PeopleCount count, boolean strict) {
        int low = Math.min(cue.to(), count.to());
        int high = Math.max(cue.from(), count.from());
        boolean other = passage.cues().of(List.of("killed", "wounded")).stream()
                .anyMatch(c -> c.from() >= low && c.to() <= high && !c.overlaps(cue));
        boolean after = strict && count.from() >= cue.to();
        boolean next = after && passage.cues().of("and").stream().anyMatch(c -> c.from() >= low && c.to() <= high);
        return other || next || passage.isParted(low, high, after);
    }
}
