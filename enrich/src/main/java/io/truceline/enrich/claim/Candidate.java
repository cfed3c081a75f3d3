package io.truceline.enrich.claim;

import io.truceline.contract.record.TraceStep;
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
    List<String> rules() {
        return steps.stream().filter(s -> s.weight() > 0).map(TraceStep::rule).toList();
    }
}
