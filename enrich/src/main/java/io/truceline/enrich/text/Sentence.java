package io.truceline.enrich.text;

/**
 * A sentence.
 *
 * @param index its number in the text, from 0
 * @param paragraph number of its line in the text, from 0
 * @param from first token
 * @param to past the last token
 * @param start UTF-16 offset of the first token
 * @param end UTF-16 offset past the last token
 */
public record Sentence(int index, int paragraph, int from, int to, int start, int end) {}
