package io.truceline.enrich.place;

import java.util.List;

/**
 * A conflict region.
 *
 * @param id for example {@code nagorno-karabakh}
 * @param name neutral display name
 * @param theatre id of the theatre that it lies in
 * @param countries ISO 3166-1 alpha-2 codes, de jure, the main one first
 * @param parties ids of the parties in conflict there
 * @param wholeCountry whether the region is a country at war as a whole, so that its plain name or adjective already
 *     means the region
 */
public record Region(
        String id, String name, String theatre, List<String> countries, List<String> parties, boolean wholeCountry) {
    public Region {
        countries = List.copyOf(countries);
        parties = List.copyOf(parties);
    }
}
