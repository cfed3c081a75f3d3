package io.truceline.enrich.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which countries, divisions, regions and theatres a text speaks of: what decides between places of one name. Each name votes for
 * all places that bear it, in proportion to how likely each is meant; then once more, now that the first count is known.
 */
final class Context {
    private static final double MOST = 3;
    /** A place of the files that analysts edit counts as much as so many times its people. */
    private static final double KNOWN = 30;
    /**
     * That two names have places side by side is seldom chance. Chosen as the best of 0, 1, 2, 3 and 5 over the English news of the
     * open half, where 3 and 5 did alike.
     */
    private static final double NEAR = 3;

    private static final double ROUNDING = 1e-6;

    private final Theatres theatres;
    private final Map<String, Double> hints;
    /** Mentions of one name, which share one vote for each mention. */
    private final Map<String, Voter> voters = new LinkedHashMap<>();

    private Map<String, Double> weights = new HashMap<>();
    private Neighbourhoods neighbourhoods = new Neighbourhoods();

    /** A name with what it may mean. */
    private static final class Voter {
        final List<Name> names;
        double weight;
        double[] shares;

        Voter(Candidate c) {
            names = c.names();
            shares = new double[names.size()];
        }
    }

    /**
     * Takes the votes.
     *
     * @param hints countries at which other words hint, and how strongly
     */
    Context(List<Candidate> candidates, Map<String, Double> hints, Theatres theatres) {
        this.theatres = theatres;
        this.hints = hints;
        candidates.stream().filter(c -> !c.names().isEmpty()).forEach(this::enter);
        vote();
        vote();
    }

    private void enter(Candidate c) {
        Voter voter = voters.computeIfAbsent(name(c), k -> new Voter(c));
        voter.weight += c.isAdjective() ? 0.5 : 1;
    }

    /** What tells candidates of one name from those of others: "us" and "US" are spelled alike, but do not mean the same. */
    static String name(Candidate c) {
        return c.key() + c.names().size();
    }

    private void vote() {
        Map<String, Double> next = new HashMap<>();
        Neighbourhoods places = new Neighbourhoods();
        hints.forEach((code, by) -> next.put("country " + code, by));
        for (Voter voter : voters.values()) {
            double[] shares = shares(voter);
            for (int k = 0; k < shares.length; k++) {
                count(next, voter.names.get(k).place(), voter.weight * shares[k]);
                places.add(voter.names.get(k).place(), voter.weight * shares[k]);
            }
            voter.shares = shares;
        }
        weights = next;
        neighbourhoods = places;
    }

    /** How likely each place is meant; the shares add up to 1. */
    private double[] shares(Voter voter) {
        double[] shares = new double[voter.names.size()];
        double all = 0;
        for (int k = 0; k < shares.length; k++) {
            Name name = voter.names.get(k);
            double people = Math.sqrt(
                    (name.little() ? 1 : KNOWN) * Math.max(1000, name.place().population()));
            shares[k] = people * Math.exp(fit(voter, name, voter.weight * voter.shares[k]));
            all += shares[k];
        }
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= all;
        }
        return shares;
    }

    private void count(Map<String, Double> to, Place place, double by) {
        if (place.country() == null) {
            return;
        }
        to.merge("country " + place.country(), by, Double::sum);
        if (place.division() != null) {
            to.merge("division " + place.country() + "." + place.division(), by, Double::sum);
        }
        if (place.region() != null) {
            to.merge("region " + place.region(), by, Double::sum);
        }
        @Nullable String theatre = theatres.ofCountry(place.country());
        if (theatre != null) {
            to.merge("theatre " + theatre, by / 2, Double::sum);
        }
    }

    /** How well a place of a candidate fits in with what the other names of the text mean, 0 and up. */
    double fit(Candidate c, Name name) {
        return fit(voters.get(name(c)), name, own(c, name.place()));
    }

    /**
     * The same.
     *
     * @param own what the name itself has given to the place
     */
    private double fit(@Nullable Voter voter, Name name, double own) {
        Place place = name.place();
        return Math.min(MOST, weight("country " + place.country(), own))
                + 2 * Math.min(MOST, weight("division " + place.country() + "." + place.division(), own))
                + Math.min(MOST, weight("region " + place.region(), own))
                + Math.min(MOST, weight("theatre " + theatres.ofCountry(place.country()), own / 2))
                + (name.first() ? NEAR * Math.min(MOST, near(voter, place)) : 0);
    }

    /** How much of the text's other names means places beside this one. */
    private double near(@Nullable Voter voter, Place place) {
        double all = neighbourhoods.around(place);
        if (all == 0 || voter == null) {
            return all;
        }
        for (int k = 0; k < voter.shares.length; k++) {
            if (Neighbourhoods.areNear(place, voter.names.get(k).place())) {
                all -= voter.weight * voter.shares[k];
            }
        }
        return all < ROUNDING ? 0 : all;
    }

    /** How much of the text's other names speaks of the place's country, 0 to 1 for each name. */
    double country(Candidate c, Place place) {
        return weight("country " + place.country(), own(c, place));
    }

    /** How much of the text's other names speaks of the place's division. */
    double division(Candidate c, Place place) {
        return place.division() == null
                ? 0
                : weight("division " + place.country() + "." + place.division(), own(c, place));
    }

    /** The place that a candidate most likely means. */
    Place best(Candidate c) {
        Voter voter = voters.get(name(c));
        int best = 0;
        for (int k = 1; voter != null && k < voter.shares.length; k++) {
            best = voter.shares[k] > voter.shares[best] ? k : best;
        }
        return c.names().get(best).place();
    }

    private double own(Candidate c, Place place) {
        Voter voter = voters.get(name(c));
        for (int k = 0; voter != null && k < voter.names.size(); k++) {
            if (voter.names.get(k).place().equals(place)) {
                return voter.weight * voter.shares[k];
            }
        }
        return 0;
    }

    /** Rounding must not make a difference between what is alike. */
    private double weight(String key, double own) {
        double rest = weights.getOrDefault(key, 0.) - own;
        return rest < ROUNDING ? 0 : rest;
    }
}
