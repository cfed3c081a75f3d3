package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds frames in a passage: for each place where the first part stands, the nearest way to fill the rest. */
final class FrameMatcher {
    /** Most tokens between a match and the words that it needs. */
    private static final int NEEDED_WITHIN = 28;

    private FrameMatcher() {}

    static List<FrameHit> find(List<Frame> frames, Passage passage) {
        List<FrameHit> hits = new ArrayList<>();
        for (Frame frame : frames) {
            for (Cue first : passage.cues().of(frame.parts().get(0).classes())) {
                FrameHit hit = fill(frame, first, passage);
                if (hit != null && hasNeeds(hit, passage)) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    private static @Nullable FrameHit fill(Frame frame, Cue first, Passage passage) {
        List<Cue> parts = new ArrayList<>();
        parts.add(first);
        for (Frame.Slot slot : frame.parts().subList(1, frame.parts().size())) {
            Cue next = next(parts.get(parts.size() - 1), slot, passage);
            if (next == null) {
                return null;
            }
            parts.add(next);
        }
        FrameHit hit = new FrameHit(frame, parts);
        return isFar(frame, hit, passage) || isBroken(hit, passage) ? null : hit;
    }

    private static @Nullable Cue next(Cue before, Frame.Slot slot, Passage passage) {
        Cue best = null;
        for (Cue cue : passage.cues().of(slot.classes())) {
            int gap = cue.from() - before.to();
            boolean fits = gap >= 0 && gap <= slot.gap() && !passage.isParted(before.to(), cue.from(), false);
            if (fits && (best == null || cue.from() < best.from())) {
                best = cue;
            }
        }
        return best;
    }

    /** Whether the same words stand nearer to the second part: then the match starts there. */
    private static boolean isFar(Frame frame, FrameHit hit, Passage passage) {
        return hit.parts().size() > 1
                && passage.cues().of(frame.parts().get(0).classes()).stream()
                        .anyMatch(c -> c.from() >= hit.parts().get(0).to()
                                && c.to() <= hit.parts().get(1).from());
    }

    private static boolean isBroken(FrameHit hit, Passage passage) {
        return passage.cues().of(hit.frame().row().not()).stream()
                .anyMatch(c -> c.from() >= hit.from() && c.to() <= hit.to() && !hit.holds(c));
    }

    private static boolean hasNeeds(FrameHit hit, Passage passage) {
        List<String> needs = hit.frame().row().needs();
        return needs.isEmpty()
                || passage.cues().of(needs).stream()
                        .anyMatch(c -> !hit.holds(c)
                                && c.to() + NEEDED_WITHIN > hit.from()
                                && c.from() < hit.to() + NEEDED_WITHIN);
    }
}
