package io.truceline.contract.record;

/**
 * One rule that fired on a sentence.
 *
 * @param weight what it added to the score, negative where it took from it
 * @param text the words it matched, or a plain sentence where it matched none
 */
public record TraceStep(String rule, double weight, String text) {}
