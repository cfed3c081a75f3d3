package io.truceline.contract.record;

import java.util.List;

/**
 * A conflict region that an article is about.
 *
 * @param id for example {@code nagorno-karabakh}
 * @param name neutral display name
 * @param countries ISO 3166-1 alpha-2 codes, de jure
 * @param score 0 to 1; the scores of one article need not add up to 1
 * @param mentions how often the text names it or a place in it
 */
public record RegionScore(String id, String name, List<String> countries, double score, int mentions) {
    public RegionScore {
        countries = countries == null ? List.of() : List.copyOf(countries);
    }
}
