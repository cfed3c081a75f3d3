package io.truceline.enrich.place.towns;

import java.util.Set;

/**
 * A town or division as the generator knows it.
 *
 * @param id GeoNames id; 0 for a division, of which the source tells none
 * @param name what it is called, in Latin letters
 * @param names all that it is called, itself included
 * @param kind how large it is
 * @param country ISO 3166-1 alpha-2
 * @param division GeoNames code of the state or province that it is or lies in, or empty
 * @param lat degrees north
 * @param lon degrees east
 * @param people how many live there; 0 if not known
 */
record TownRow(
        int id,
        String name,
        Set<String> names,
        TownKind kind,
        String country,
        String division,
        double lat,
        double lon,
        int people) {}
