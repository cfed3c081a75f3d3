package io.truceline.enrich.claim;

import org.jspecify.annotations.Nullable;

/** Tells the theatre of a place, from the place tables. */
@FunctionalInterface
public interface Theatring {
    /** Id of the region's theatre, else of the country's, else null. */
    @Nullable
    String ofPlace(@Nullable String region, @Nullable String country);
}
