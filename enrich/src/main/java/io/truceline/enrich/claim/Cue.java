package io.truceline.enrich.claim;

/**
 * Words of a passage that belong to a class of the rule files.
 *
 * @param cls name of the class, for example {@code ceasefire}
 * @param from first token
 * @param to past the last token
 */
record Cue(String cls, int from, int to) {
    boolean overlaps(Cue other) {
        return from < other.to && other.from < to;
    }
}
