package io.truceline.enrich.claim;

import io.truceline.contract.record.Loss;
import io.truceline.contract.record.Party;
import io.truceline.enrich.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds killed and wounded in a passage: "killing 45 people", "7 soldiers were wounded", "a soldier was killed". */
final class LossFinder {
    private static final int REACH_AFTER = 4;
    private static final int REACH_BEFORE = 9;

    private final WordTables words;

    LossFinder(WordTables words) {
        this.words = words;
    }

    /** A number of people. */
    private record Count(int from, int to, int value) {}

    /** Losses in the order of the text; an empty list if none are told. */
    List<Loss> find(Passage passage) {
        List<Loss> found = new ArrayList<>();
        if (passage.cues().has("no-losses")) {
            found.add(new Loss(null, "people", 0, 0));
        }
        List<Count> counts = counts(passage);
        boolean toll = passage.cues().has("toll")
                && passage.cues().of("killed").stream().anyMatch(c -> !isToll(passage, c));
        for (Cue cue : passage.cues().of("killed")) {
            if ((toll && isToll(passage, cue)) || isRemains(passage, cue)) {
                continue;
            }
            Count count = count(passage, counts, cue);
            if (count != null) {
                found.add(new Loss(side(passage, count, cue), group(passage, count), count.value(), null));
            }
        }
        for (Cue cue : passage.cues().of("wounded")) {
            Count count = count(passage, counts, cue);
            if (count != null) {
                found.add(new Loss(side(passage, count, cue), group(passage, count), null, count.value()));
            }
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

    private List<Count> counts(Passage passage) {
        List<Count> counts = new ArrayList<>();
        for (int k = passage.from(); k < passage.to(); k++) {
            Integer value = words.number(passage.token(k));
            boolean bare = passage.token(k).is("a") || passage.token(k).is("an");
            if (bare && isOne(passage, k)) {
                counts.add(new Count(k, k + 1, 1));
            } else if (value != null && !isMeasure(passage, k)) {
                counts.add(new Count(k, k + 1, value));
            }
        }
        return counts;
    }

    private static boolean isOne(Passage passage, int k) {
        return passage.cues().of("person").stream().anyMatch(c -> c.from() > k && c.from() - k <= 4);
    }

    private boolean isMeasure(Passage passage, int k) {
        Token token = passage.token(k);
        boolean unit = passage.cues().of("unit").stream().anyMatch(c -> c.from() == k + 1);
        boolean year = token.norm().matches("(19|20)\\d\\d")
                && passage.cues().of("person").stream().noneMatch(c -> c.from() > k && c.from() - k <= 2);
        boolean date = k + 1 < passage.to() && words.month(passage.token(k + 1)) != null;
        boolean dated = k > passage.from() && words.month(passage.token(k - 1)) != null;
        return unit || year || date || dated;
    }

    private static @Nullable Count count(Passage passage, List<Count> counts, Cue cue) {
        boolean passive = passage.cues().of("be").stream().anyMatch(b -> b.to() == cue.from());
        Count after = counts.stream()
                .filter(c -> c.from() >= cue.to() && c.from() - cue.to() <= REACH_AFTER)
                .filter(c -> !isParted(passage, cue, c))
                .min(Comparator.comparingInt(Count::from))
                .orElse(null);
        Count before = counts.stream()
                .filter(c -> c.to() <= cue.from() && cue.from() - c.to() <= REACH_BEFORE)
                .filter(c -> !isParted(passage, cue, c))
                .max(Comparator.comparingInt(Count::from))
                .orElse(null);
        return passive || after == null ? before == null ? after : before : after;
    }

    private static boolean isParted(Passage passage, Cue cue, Count count) {
        int low = Math.min(cue.to(), count.to());
        int high = Math.max(cue.from(), count.from());
        boolean other = passage.cues().of(List.of("killed", "wounded")).stream()
                .anyMatch(c -> c.from() >= low && c.to() <= high && !c.overlaps(cue));
        boolean after = count.from() >= cue.to();
        boolean next = after && passage.cues().of("and").stream().anyMatch(c -> c.from() >= low && c.to() <= high);
        return other || next || passage.isParted(low, high, after);
    }

    private static String group(Passage passage, Count count) {
        return passage.cues().of("person").stream()
                .filter(c -> c.from() >= count.to() && c.from() - count.to() <= 4)
                .findFirst()
                .map(c -> passage.words(c.from(), c.to()))
                .orElse("people");
    }

    private static @Nullable Party side(Passage passage, Count count, Cue cue) {
        return passage.parties().stream()
                .filter(p -> p.core() >= count.from() && p.core() - count.to() <= 4)
                .filter(p -> p.row() != null && p.from() < Math.max(cue.from(), count.to() + 4))
                .findFirst()
                .map(p -> PartyNames.of(passage, p))
                .orElse(null);
    }
}
