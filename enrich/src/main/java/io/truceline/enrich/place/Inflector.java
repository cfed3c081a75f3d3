package io.truceline.enrich.place;

import java.util.List;

/** Forms that a name takes in a sentence. */
final class Inflector {
    private Inflector() {}

    /** The name itself and its inflected forms. */
    static List<String> forms(String name) {
        return List.of(name);
    }

    /** The adjective itself and its inflected forms. */
    static List<String> adjectiveForms(String adjective) {
        return List.of(adjective);
    }
}
