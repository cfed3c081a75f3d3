package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cues of one passage by class, each class in the order of the text. */
final class Cues {
    private final Map<String, List<Cue>> byClass = new HashMap<>();

    void add(Cue cue) {
        byClass.computeIfAbsent(cue.cls(), k -> new ArrayList<>(2)).add(cue);
    }

    List<Cue> of(String cls) {
        return byClass.getOrDefault(cls, List.of());
    }

    /** All cues of several classes. */
    List<Cue> of(Collection<String> classes) {
        List<Cue> all = new ArrayList<>();
        classes.forEach(c -> all.addAll(of(c)));
        return all;
    }

    boolean has(String cls) {
        return byClass.containsKey(cls);
    }

    boolean hasAny(Collection<String> classes) {
        return classes.stream().anyMatch(this::has);
    }

    Set<String> classes() {
        return byClass.keySet();
    }

    /** Takes out every cue that lies within words of the masking class, for example "Armistice Day". */
    void mask(String masking) {
        List<Cue> masks = of(masking);
        if (!masks.isEmpty()) {
            byClass.forEach((cls, cues) -> {
                if (!cls.equals(masking)) {
                    cues.removeIf(c -> masks.stream().anyMatch(m -> m.overlaps(c)));
                }
            });
            byClass.values().removeIf(List::isEmpty);
        }
    }
}
