package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why one sentence of an article reports a violation, or why it does not.
 *
 * @param start UTF-16 offset into the part at which it starts
 * @param end past its last character
 * @param score sum of the weights of its steps, kept between 0 and 0.99
 * @param threshold score from which a sentence reports a violation
 * @param heldBack what kept it from being a report, in plain words; null if it is one
 * @param steps the rules that fired on it, in order
 */
public record TracedSentence(
        Part part,
        int start,
        int end,
        double score,
        double threshold,
        @Nullable String heldBack,
        List<TraceStep> steps) {
    public TracedSentence {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
