package io.truceline.contract.record;

import org.jspecify.annotations.Nullable;

/**
 * A place that a text names.
 *
 * @param name canonical name of the gazetteer, or the text's own words for a place that the gazetteer lacks
 * @param part where start and end count
 * @param geonameId GeoNames id, if known
 * @param country ISO 3166-1 alpha-2, de jure; null if none or not known
 * @param region id of the conflict region that it lies in
 */
public record PlaceMention(
        String name,
        Part part,
        int start,
        int end,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonameId,
        @Nullable String country,
        @Nullable String region,
        Precision precision) {}
