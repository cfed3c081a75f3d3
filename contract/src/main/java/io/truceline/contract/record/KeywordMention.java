package io.truceline.contract.record;

/**
 * An escalation keyword that a text holds.
 *
 * @param category id of the lexicon's category, for example {@code shelling}
 * @param term the words of the text
 */
public record KeywordMention(String category, String term, Part part, int start, int end) {}
