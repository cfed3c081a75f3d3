package io.truceline.enrich.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param name canonical English name
 * @param country ISO 3166-1 alpha-2, de jure; null for what lies in none or in several
 * @param division GeoNames code of the state or province that it is or lies in, for example {@code TX}; null if none is given
 * @param lat degrees north, null if not known
 * @param lon degrees east, null if not known
 * @param geonameId GeoNames id, null if not known
 * @param population people; the prior among places of one name
 * @param region id of the conflict region that it is or lies in
 */
public record Place(
        String name,
        PlaceKind kind,
        @Nullable String country,
        @Nullable String division,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonameId,
        long population,
        @Nullable String region) {
    /** The same with so many people. */
    Place withPeople(long people) {
        return new Place(name, kind, country, division, lat, lon, geonameId, people, region);
    }
}
