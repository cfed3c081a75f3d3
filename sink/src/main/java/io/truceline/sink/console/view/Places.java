package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Precision;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an incident is said to have happened. */
final class Places {
    private Places() {}

    /** The most exact places named, alphabetical, joined by a dot; {@code No place} if none is. */
    static String of(Incident incident) {
        Precision best = incident.claims().stream()
                .map(Claim::place)
                .filter(place -> name(place) != null)
                .map(Places::precision)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (best == null) {
            return "No place";
        }
        List<String> names = incident.claims().stream()
                .map(Claim::place)
                .filter(place -> precision(place) == best)
                .map(Places::name)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(3)
                .toList();
        return String.join(" · ", names);
    }

    private static Precision precision(ClaimPlace place) {
        return place.precision() == null ? Precision.UNKNOWN : place.precision();
    }

    static @Nullable String name(ClaimPlace place) {
        String name = place.name();
        return name == null || name.isBlank() ? null : Script.visible(name);
    }

    /** The first region's name, else the theatre's. */
    static String region(Incident incident) {
        return incident.regions().isEmpty() || incident.regions().get(0).name() == null
                ? Phrases.name(incident.theatre())
                : Script.visible(incident.regions().get(0).name());
    }
}
