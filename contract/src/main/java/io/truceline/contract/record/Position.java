package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One position in a disagreement.
 *
 * @param said the value or words
 * @param by who says so, canonical name; null if nobody is named
 * @param claims ids of the claims that say so
 */
public record Position(String said, @Nullable String by, List<String> claims) {
    public Position {
        claims = claims == null ? List.of() : List.copyOf(claims);
    }
}
