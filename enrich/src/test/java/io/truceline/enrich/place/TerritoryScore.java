package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the tagger does on sentences of the territory suite; keeps a line for each one that it gets wrong. */
final class TerritoryScore {
    private final String label;
    private final List<String> failures = new ArrayList<>();
    private int expected;
    private int found;
    private int sentences;
    private int clean;

    TerritoryScore(String label, List<TerritorySentence> all) {
        this.label = label;
        all.forEach(this::add);
    }

    private void add(TerritorySentence sentence) {
        List<String> given = Tags.regions(sentence.text());
        expected += sentence.regions().size();
        found += (int) sentence.regions().stream().filter(given::contains).count();
        sentences++;
        clean += sentence.regions().containsAll(given) ? 1 : 0;
        if (!Set.copyOf(given).equals(Set.copyOf(sentence.regions()))) {
            failures.add(failure(sentence, given));
        }
    }

    private static String failure(TerritorySentence sentence, List<String> given) {
        return "%s: must be %s, is %s (%s): %s"
                .formatted(sentence.id(), sentence.regions(), given, sentence.why(), sentence.text());
    }

    /** Share of the expected regions that are given. */
    double recall() {
        return (double) found / expected;
    }

    /** Share of the sentences to which no wrong region is added. */
    double purity() {
        return (double) clean / sentences;
    }

    /** Both shares and every sentence that came out wrong: what whoever raises a floor needs to see. */
    String report() {
        return this + "\n" + String.join("\n", failures);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: found %.3f (%d of %d), without a wrong region %.3f (%d of %d)",
                label,
                recall(),
                found,
                expected,
                purity(),
                clean,
                sentences);
    }
}
