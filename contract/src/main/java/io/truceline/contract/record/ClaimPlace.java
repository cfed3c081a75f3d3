package io.truceline.contract.record;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim says it happened.
 *
 * @param name null if no place is given
 * @param country ISO 3166-1 alpha-2, de jure
 * @param region id of the conflict region
 */
public record ClaimPlace(
        @Nullable String name,
        Precision precision,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String country,
        @Nullable String region) {
    /** No place given. */
    public static final ClaimPlace UNKNOWN = new ClaimPlace(null, Precision.UNKNOWN, null, null, null, null);
}
