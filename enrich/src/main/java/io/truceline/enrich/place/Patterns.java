package io.truceline.enrich.place;

import io.truceline.enrich.text.PhraseTrie;
import java.util.List;

/**
 * Words that make a place of the name beside them, out of patterns.yaml.
 *
 * @param before phrases before the name: "village of"
 * @param after words after the name that do not belong to it: "region"
 * @param glued words after the name that carry the case themselves, so that no preposition is needed: "köyünde"
 * @param beside phrases before a name in a sentence that tells of fire: "near"
 * @param target words before a name that follows the words of fire: "at"
 * @param within capitalised words after the name that belong to it: "County"
 */
record Patterns(
        PhraseTrie<PlaceKind> before,
        PhraseTrie<PlaceKind> after,
        PhraseTrie<PlaceKind> glued,
        PhraseTrie<PlaceKind> within,
        PhraseTrie<PlaceKind> beside,
        PhraseTrie<PlaceKind> target) {
    static Patterns of(List<PatternRow> rows, Faults faults) {
        Patterns patterns = new Patterns(
                new PhraseTrie<>(),
                new PhraseTrie<>(),
                new PhraseTrie<>(),
                new PhraseTrie<>(),
                new PhraseTrie<>(),
                new PhraseTrie<>());
        rows.forEach(row -> patterns.add(row, faults));
        return patterns;
    }

    private void add(PatternRow row, Faults faults) {
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.word().equals(row.kind())) {
                row.before().forEach(p -> before.add(p, kind));
                row.after().forEach(p -> after.add(p, kind));
                row.glued().forEach(p -> glued.add(p, kind));
                row.within().forEach(p -> within.add(p, kind));
                row.beside().forEach(p -> beside.add(p, kind));
                row.target().forEach(p -> target.add(p, kind));
                return;
            }
        }
        faults.add("patterns.yaml", String.valueOf(row.kind()), "kind must be one of " + PlaceKind.words());
    }
}
