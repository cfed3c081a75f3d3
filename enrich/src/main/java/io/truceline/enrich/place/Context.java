package io.truceline.enrich.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        common(c, Place::country).ifPresent(country -> {
            count("country " + country, c.isAdjective() ? 0.5 : 1);
            @Nullable String theatre = theatres.ofCountry(country);
            if (theatre != null) {
                count("theatre " + theatre, 0.5);
            }
        });
        common(c, p -> p.division() == null ? null : p.country() + "." + p.division())
                .ifPresent(division -> count("division " + division, 1));
        common(c, Place::region).ifPresent(region -> count("region " + region, 1));
    }

    private static Optional<String> common(Candidate c, Function<Place, @Nullable String> key) {
        Set<String> keys = c.names().stream()
                .map(n -> Objects.requireNonNullElse(key.apply(n.place()), ""))
                .collect(Collectors.toSet());
        return keys.size() == 1 ? keys.stream().filter(k -> !k.isEmpty()).findFirst() : Optional.empty();
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
