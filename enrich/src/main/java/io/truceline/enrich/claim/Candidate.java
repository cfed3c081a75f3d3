package io.truceline.enrich.claim;

import io.truceline.contract.record.TraceStep;
import io.truceline.contract.record.TracedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that may report a violation, with its best match.
 *
 * @param score sum of weights, kept between 0 and 0.99
 * @param reason id of the reason of the modifier that took most; null if none took anything
 */
record Candidate(
        Passage passage,
        FrameHit hit,
        double score,
        @Nullable String reason,
        List<TraceStep> steps) {
    /**
     * How it was decided.
     *
     * @param heldBack what keeps it from being a report, in plain words
     */
    TracedSentence traced(double threshold, @Nullable String heldBack) {
        double rounded = Math.round(score * 100) / 100.0;
        return new TracedSentence(passage.part(), passage.start(), passage.end(), rounded, threshold, heldBack, steps);
    }

    List<String> rules() {
        return steps.stream().filter(s -> s.weight() > 0).map(TraceStep::rule).toList();
    }
}
