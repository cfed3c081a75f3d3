package io.truceline.enrich.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which theatre a region or a country belongs to. */
public final class Theatres {
    /** The theatre of whatever has no place and no known pair of parties. */
    public static final String UNPLACED = "unplaced";

    private final Map<String, Theatre> byId = new LinkedHashMap<>();
    private final Map<String, String> byRegion = new LinkedHashMap<>();
    private final Map<String, String> byCountry = new LinkedHashMap<>();

    Theatres(Collection<Theatre> theatres, Collection<Region> regions) {
        for (Theatre theatre : theatres) {
            byId.put(theatre.id(), theatre);
            theatre.countries().forEach(c -> byCountry.put(c, theatre.id()));
        }
        regions.forEach(r -> byRegion.put(r.id(), r.theatre()));
    }

    /** All theatres in the order of the file. */
    public Collection<Theatre> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The theatre of that id, or null. */
    public @Nullable Theatre byId(String id) {
        return byId.get(id);
    }

    /** Id of the theatre of a region, or null if there is no such region. */
    public @Nullable String ofRegion(@Nullable String region) {
        return region == null ? null : byRegion.get(region);
    }

    /** Id of the theatre in which unplaced claims about a country fall, or null if none takes it. */
    public @Nullable String ofCountry(@Nullable String country) {
        return country == null ? null : byCountry.get(country);
    }

    /** Id of the theatre that two countries share; if they do not, that of the one country that has a theatre; else null. */
    public @Nullable String ofCountryPair(@Nullable String one, @Nullable String other) {
        String first = ofCountry(one);
        String second = ofCountry(other);
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.equals(second) ? first : null;
    }

    /** Id of the theatre of a place: its region's, else its country's, else null. */
    public @Nullable String ofPlace(@Nullable String region, @Nullable String country) {
        String theatre = ofRegion(region);
        return theatre == null ? ofCountry(country) : theatre;
    }
}
