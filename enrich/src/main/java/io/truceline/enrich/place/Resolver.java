package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which Tripoli: an address ("Paris, Texas") decides; else what else the text names, how many people live there and, weakly,
 * where the outlet sits. All plain mentions of one name in a text mean one place.
 */
final class Resolver {
    /** What it counts to be a country or a division, in powers of ten of people. */
    private static final Map<PlaceKind, Double> KINDS =
            Map.of(PlaceKind.WIDE, 9.0, PlaceKind.COUNTRY, 2.0, PlaceKind.DIVISION, 1.0);

    private static final double OUTLET = 0.7;

    private final Theatres theatres;
    private final Surroundings around;

    Resolver(Gazetteer gazetteer) {
        theatres = gazetteer.theatres();
        around = new Surroundings(gazetteer.traps());
    }

    /** A candidate with what it means; a place of null is one kept by pattern. */
    record Resolved(Candidate candidate, @Nullable Place place) {}

    List<Resolved> resolve(List<Candidate> candidates, @Nullable String outletCountry) {
        Context context = new Context(candidates, theatres);
        Map<List<Place>, Place> chosen = new HashMap<>();
        List<Resolved> found = new ArrayList<>(candidates.size());
        for (int k = 0; k < candidates.size(); k++) {
            Candidate c = candidates.get(k);
            Candidate next = k + 1 < candidates.size() ? candidates.get(k + 1) : null;
            Place addressed = around.isAddressed(c, next) && next != null ? within(c, next) : null;
            if (addressed != null) {
                chosen.put(key(c), addressed);
            }
            found.add(new Resolved(c, addressed));
        }
        found.replaceAll(r -> r.place() != null || r.candidate().names().isEmpty()
                ? r
                : new Resolved(
                        r.candidate(),
                        chosen.computeIfAbsent(key(r.candidate()), n -> best(r.candidate(), context, outletCountry))));
        return found;
    }

    private static List<Place> key(Candidate c) {
        return c.names().stream().map(Name::place).toList();
    }

    /** The place of the candidate that lies in a place of the next one; null if none does. */
    private static @Nullable Place within(Candidate c, Candidate next) {
        for (Name name : c.names()) {
            for (Name outer : next.names()) {
                if (!name.adjective() && contains(outer.place(), name.place())) {
                    return name.place();
                }
            }
        }
        return null;
    }

    private static boolean contains(Place outer, Place inner) {
        if (!outer.kind().isLargerThan(inner.kind()) || outer.country() == null) {
            return false;
        }
        boolean country = outer.country().equals(inner.country());
        return outer.kind() == PlaceKind.COUNTRY
                ? country
                : country && outer.division() != null && outer.division().equals(inner.division());
    }

    private static Place best(Candidate c, Context context, @Nullable String outletCountry) {
        Place best = c.names().get(0).place();
        double most = Double.NEGATIVE_INFINITY;
        for (Name name : c.names()) {
            double score = score(name.place(), context, outletCountry);
            if (score > most) {
                most = score;
                best = name.place();
            }
        }
        return best;
    }

    private static double score(Place place, Context context, @Nullable String outletCountry) {
        double people = Math.log10((double) Math.max(1000, place.population()));
        double outlet = place.country() != null && place.country().equals(outletCountry) ? OUTLET : 0;
        return people + KINDS.getOrDefault(place.kind(), 0.) + context.fit(place) + outlet;
    }
}
