package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.TraceStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that tells most of what happened, in an article that reports a violation as a whole though no sentence of it says so by
 * itself.
 */
final class Implied {
    private static final String RULE = "implied-by-article";
    /** What makes a sentence tell more; only the order that they put sentences in matters. */
    private static final Map<String, Integer> POINTS = points();
    /** What the sentence is about, the plainest words first, with the kind of frame that finds its parties. */
    private static final Map<String, String> KERNELS = kernels();

    private Implied() {}

    private static Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("break", 3);
        points.put("violation", 3);
        points.put("accuse", 2);
        points.put("record", 1);
        points.put("attack", 2);
        points.put("move", 2);
        points.put(ClaimFinder.CEASEFIRE, 1);
        points.put("killed", 1);
        points.put("wounded", 1);
        points.put("@party", 2);
        points.put("@someone", 1);
        points.put("if", -2);
        points.put("future", -1);
        points.put("must-not", -2);
        points.put("history", -2);
        points.put("talk", -1);
        points.put("@question", -2);
        points.put("deny", -1);
        return points;
    }

    private static Map<String, String> kernels() {
        Map<String, String> kernels = new LinkedHashMap<>();
        kernels.put("break", "active");
        kernels.put("violation", "nominal");
        kernels.put("attack", "act");
        kernels.put("move", "act");
        kernels.put("killed", "bare");
        kernels.put(ClaimFinder.CEASEFIRE, "bare");
        return kernels;
    }

    /** The sentence as a candidate of the given likelihood; null if no sentence tells of anything. */
    static @Nullable Candidate of(List<Passage> passages, double likelihood) {
        Passage best = null;
        for (Passage passage : passages) {
            boolean tells = KERNELS.keySet().stream().anyMatch(passage.cues()::has);
            if (tells && (best == null || points(passage) > points(best))) {
                best = passage;
            }
        }
        return best == null ? null : candidate(best, likelihood);
    }

    /** A title leaves out what the body tells. */
    private static int points(Passage passage) {
        int points = passage.part() == Part.TITLE ? -1 : 0;
        for (Map.Entry<String, Integer> cls : POINTS.entrySet()) {
            points += passage.cues().has(cls.getKey()) ? cls.getValue() : 0;
        }
        return points;
    }

    private static Candidate candidate(Passage passage, double likelihood) {
        Map.Entry<String, String> kernel = KERNELS.entrySet().stream()
                .filter(k -> passage.cues().has(k.getKey()))
                .findFirst()
                .orElseThrow();
        Cue cue = passage.cues().of(kernel.getKey()).get(0);
        FrameRow row =
                new FrameRow(RULE, kernel.getValue(), "[" + kernel.getKey() + "]", likelihood, List.of(), List.of());
        TraceStep step = new TraceStep(RULE, likelihood, passage.words(cue.from(), cue.to()));
        return new Candidate(passage, new FrameHit(Frame.of(row), List.of(cue)), likelihood, null, List.of(step));
    }
}
