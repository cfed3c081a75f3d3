package io.truceline.enrich.place;

import java.util.List;

/**
 * A coarse part of the world's conflicts, disjoint from all others.
 *
 * @param id for example {@code south-caucasus}
 * @param name display name
 * @param countries ISO 3166-1 alpha-2 codes of the countries whose unplaced claims fall here
 */
public record Theatre(String id, String name, List<String> countries) {
    public Theatre {
        countries = countries == null ? List.of() : List.copyOf(countries);
    }
}
