package io.truceline.enrich.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Decides which names that only little-known places bear are meant as places: the weights of their clues (little.yaml) add up to
 * more than nothing.
 */
final class Littles {
    /**
     * Hardly any story names no place at all. Where nothing else is left, what is nearly likely enough is therefore meant: odds of one
     * to four on what the clues alone say. Chosen as the best of -0.9, -1.4 and -2 over the English news of the open half.
     */
    private static final double ALONE = -1.4;

    private final Map<Clue, Double> weights;
    private final Doubt doubt;

    private Littles(Map<Clue, Double> weights, Traps traps) {
        this.weights = weights;
        this.doubt = new Doubt(traps);
    }

    static Littles of(String content, Traps traps, Faults faults) {
        Map<String, Double> raw = RuleYaml.read("little.yaml", content, new TypeReference<>() {}, Map.of(), faults);
        Map<Clue, Double> weights = new EnumMap<>(Clue.class);
        Map<String, Clue> known = Arrays.stream(Clue.values()).collect(Collectors.toMap(Clue::word, clue -> clue));
        raw.forEach((word, weight) -> {
            Clue clue = known.get(word);
            if (clue == null || weight == null) {
                faults.add(
                        "little.yaml",
                        word,
                        "must be a weight of one of "
                                + known.keySet().stream().sorted().toList());
            } else {
                weights.put(clue, weight);
            }
        });
        return new Littles(weights, traps);
    }

    /** The candidates without those that are not meant; a shorter well-known name takes the place of a longer one that is not. */
    List<Candidate> kept(List<Candidate> all, Clues clues) {
        List<Candidate> kept = new ArrayList<>(all.size());
        for (int k = 0; k < all.size(); k++) {
            Candidate c = all.get(k);
            if (!c.isLittle() || score(clues.of(k)) > 0) {
                kept.add(c);
            } else if (c.rather() != null && doubt.isPlace(c.rather(), null)) {
                kept.add(c.rather());
            }
        }
        return kept.stream().allMatch(Candidate::isAdjective) ? withAlone(kept, all, clues) : kept;
    }

    private List<Candidate> withAlone(List<Candidate> adjectives, List<Candidate> all, Clues clues) {
        List<Candidate> kept = new ArrayList<>(adjectives);
        for (int k = 0; k < all.size(); k++) {
            if (all.get(k).isLittle() && !isInRegion(all.get(k)) && score(clues.of(k)) > ALONE) {
                kept.add(all.get(k));
            }
        }
        kept.sort(Comparator.comparing(Candidate::part).thenComparingInt(Candidate::from));
        return kept;
    }

    /** A guess makes no text one about a conflict. */
    private static boolean isInRegion(Candidate c) {
        return c.names().stream().anyMatch(name -> name.place().region() != null);
    }

    /** Logarithm of the odds that a place is meant. */
    double score(Map<Clue, Double> clues) {
        double score = 0;
        for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
            score += clue.getValue() * weights.getOrDefault(clue.getKey(), 0.);
        }
        return score;
    }
}
