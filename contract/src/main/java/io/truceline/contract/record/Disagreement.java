package io.truceline.contract.record;

import java.util.List;

/**
 * A point on which the claims of one incident differ.
 *
 * @param about {@code who}, {@code where}, {@code when}, {@code killed}, {@code wounded} or {@code denial}
 * @param positions what is said, in a fixed order that favours no side
 */
public record Disagreement(String about, List<Position> positions) {
    public Disagreement {
        positions = positions == null ? List.of() : List.copyOf(positions);
    }
}
