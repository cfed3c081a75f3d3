package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final long LARGE = 500_000;
    private static final double OUTLET = 0.7;
    /** What one of the world's towns lacks beside a place of the files, in powers of ten of people. */
    private static final double LITTLE = 1.5;

    private final Theatres theatres;
    private final Surroundings around;

    Resolver(Gazetteer gazetteer) {
        theatres = gazetteer.theatres();
        around = new Surroundings(gazetteer.traps());
    }

    /** A candidate with what it means; a place of null is one kept by pattern. */
    record Resolved(Candidate candidate, @Nullable Place place) {}

    /**
     * Resolves all candidates of a story.
     *
     * @param hints countries at which other words of it hint, and how strongly
     */
    List<Resolved> resolve(List<Candidate> candidates, Map<String, Double> hints, @Nullable String outletCountry) {
        Context context = new Context(candidates, hints, theatres);
        Map<String, Place> chosen = new HashMap<>();
        List<Resolved> found = new ArrayList<>(candidates.size());
        for (int k = 0; k < candidates.size(); k++) {
            Candidate c = candidates.get(k);
            Candidate next = k + 1 < candidates.size() ? candidates.get(k + 1) : null;
            Place addressed = around.isAddressed(c, next) && next != null ? within(c, next) : null;
            if (addressed != null) {
                chosen.put(Context.name(c), addressed);
            }
            found.add(new Resolved(c, addressed));
        }
        found.replaceAll(r -> r.place() != null || r.candidate().names().isEmpty()
                ? r
                : new Resolved(
                        r.candidate(),
                        chosen.computeIfAbsent(
                                Context.name(r.candidate()), n -> best(r.candidate(), context, outletCountry))));
        return found;
    }

    /** The largest place of the candidate that lies in a place of the next one; null if none does. */
    static @Nullable Place within(Candidate c, Candidate next) {
        boolean isKnown = isWellKnown(c);
        boolean isListed = isListed(c);
        return c.names().stream()
                .filter(name -> !name.adjective())
                .filter(name -> next.names().stream().anyMatch(outer -> isWithin(name, outer, isKnown, isListed)))
                .map(Name::place)
                .max(Comparator.comparingLong(Place::population))
                .orElse(null);
    }

    private static boolean isWellKnown(Candidate c) {
        return c.names().stream().anyMatch(name -> !name.little() && isLarge(name.place()));
    }

    /** Whether a comma goes before it, too. */
    private static boolean isListed(Candidate c) {
        Token before = c.near(-1);
        return before != null && before.is(",");
    }

    /**
     * "London, Paris, Russia" and "Prague, Berlin, New York" are rows: beside a large city that all know, a country does not yet make a
     * village of it, nor does a state in a list.
     */
    private static boolean isWithin(Name name, Name outer, boolean isKnown, boolean isListed) {
        boolean row = isKnown && name.little() && (isListed || outer.place().kind() == PlaceKind.COUNTRY);
        return !outer.adjective() && !row && contains(outer.place(), name.place());
    }

    private static boolean isLarge(Place place) {
        return place.population() >= LARGE;
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
            double score = score(c, name, context, outletCountry);
            if (score > most) {
                most = score;
                best = name.place();
            }
        }
        return best;
    }

    private static double score(Candidate c, Name name, Context context, @Nullable String outletCountry) {
        Place place = name.place();
        double people = Math.log10(name.people());
        double outlet = place.country() != null && place.country().equals(outletCountry) ? OUTLET : 0;
        return people
                - (name.little() ? LITTLE : 0)
                + KINDS.getOrDefault(place.kind(), 0.)
                + context.fit(c, name)
                + outlet;
    }
}
