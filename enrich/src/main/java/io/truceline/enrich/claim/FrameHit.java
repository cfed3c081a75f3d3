package io.truceline.enrich.claim;

import java.util.List;

/**
 * A frame found in a passage.
 *
 * @param parts the cue at each of its parts
 */
record FrameHit(Frame frame, List<Cue> parts) {
    int from() {
        return parts.get(0).from();
    }

    int to() {
        return parts.get(parts.size() - 1).to();
    }

    boolean holds(Cue cue) {
        return parts.stream().anyMatch(p -> p.overlaps(cue));
    }

    String kind() {
        return frame.row().kind();
    }
}
