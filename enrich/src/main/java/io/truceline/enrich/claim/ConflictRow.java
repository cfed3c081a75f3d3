package io.truceline.enrich.claim;

import java.util.List;

/**
 * One conflict of parties.yaml.
 *
 * @param theatre theatre that its claims fall into if no place says otherwise
 * @param sides two or more sides, each a list of party ids, its leading party first
 * @param regions conflict regions that it is fought over
 */
public record ConflictRow(String id, String theatre, List<List<String>> sides, List<String> regions) {
    public ConflictRow {
        sides = sides == null ? List.of() : List.copyOf(sides);
        regions = regions == null ? List.of() : List.copyOf(regions);
    }

    /** Number of the side that a party stands on, or -1. */
    int side(String party) {
        for (int k = 0; k < sides.size(); k++) {
            if (sides.get(k).contains(party)) {
                return k;
            }
        }
        return -1;
    }
}
