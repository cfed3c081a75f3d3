package io.truceline.enrich.lexicon;

import java.util.List;

/** The forms of a term as the file abbreviates them. */
final class Forms {
    private Forms() {}

    static List<String> of(String term, String language) {
        return List.of(term);
    }
}
