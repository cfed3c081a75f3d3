package io.truceline.enrich.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which countries, divisions, regions and theatres a text speaks of without ambiguity: what decides between places of one name. */
final class Context {
    private static final double MOST = 3;

    private final Map<String, Double> weights = new HashMap<>();
    private final Theatres theatres;

    Context(List<Candidate> candidates, Theatres theatres) {
        this.theatres = theatres;
        candidates.forEach(this::add);
    }

    private void add(Candidate c) {
        if (c.names().isEmpty()) {
            return;
        }
        @Nullable String country = common(c, Place::country);
        if (country == null) {
            return;
        }
        count("country " + country, c.isAdjective() ? 0.5 : 1);
        @Nullable String theatre = theatres.ofCountry(country);
        if (theatre != null) {
            count("theatre " + theatre, 0.5);
        }
        @Nullable String division = common(c, Place::division);
        if (division != null) {
            count("division " + country + "." + division, 1);
        }
        @Nullable String region = common(c, Place::region);
        if (region != null) {
            count("region " + region, 1);
        }
    }

    /** What all places of the candidate have in common; null if they differ or have none. */
    private static @Nullable String common(Candidate c, Function<Place, @Nullable String> key) {
        @Nullable String first = key.apply(c.names().get(0).place());
        for (Name name : c.names()) {
            if (first == null || !first.equals(key.apply(name.place()))) {
                return null;
            }
        }
        return first;
    }

    private void count(String key, double by) {
        weights.merge(key, by, (a, b) -> Math.min(MOST, a + b));
    }

    /** How well a place fits in, 0 and up. */
    double fit(Place place) {
        return weights.getOrDefault("country " + place.country(), 0.)
                + 2 * weights.getOrDefault("division " + place.country() + "." + place.division(), 0.)
                + weights.getOrDefault("region " + place.region(), 0.)
                + weights.getOrDefault("theatre " + theatres.ofCountry(place.country()), 0.);
    }
}
