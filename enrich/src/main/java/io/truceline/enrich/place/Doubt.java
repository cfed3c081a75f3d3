package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Drops candidates that are most likely something else: persons ("Jordan Smith"), organisations and teams ("Georgia Tech"),
 * plain words ("Reading", "Nice"). What a text once uses as a person's name stays one unless a preposition says where.
 */
final class Doubt {
    private static final int LONGEST_ACRONYM = 5;
    private static final long WELL_KNOWN = 500_000;

    private final Traps traps;
    private final Surroundings around;
    private final Nationalities nationalities;

    Doubt(Traps traps) {
        this.traps = traps;
        around = new Surroundings(traps);
        nationalities = new Nationalities(traps, around);
    }

    /** Whether a candidate, seen alone, is most likely a place. */
    boolean isPlace(Candidate c, @Nullable Candidate next) {
        return !isPerson(c, next) && !isSomethingElse(c, next);
    }

    /**
     * Candidates that are places, "North" or "East" of a town's name taken in; and all that only little-known places are called, of
     * which the whole text must decide.
     */
    List<Candidate> sift(List<Candidate> all) {
        Set<String> persons = new HashSet<>();
        List<Candidate> kept = new ArrayList<>(all.size());
        boolean isLatin = all.isEmpty() || Scripts.isMostlyLatin(all.get(0).text());
        for (int k = 0; k < all.size(); k++) {
            Candidate c = all.get(k);
            if (!isLatin && Scripts.isLatin(c.text(), c.first()) && !isPlainlyKnown(c)) {
                continue; // firms, teams, programs and addresses stand so in other scripts
            }
            Candidate after = k + 1 < all.size() ? all.get(k + 1) : null;
            Candidate next = after == null || after.isLittle() ? null : after;
            if (c.isLittle()) {
                kept.add(c); // its clues decide
            } else if (isPerson(c, next)) {
                persons.add(norm(c));
            } else if (!isSomethingElse(c, next)) {
                kept.add(withDirection(c));
            }
        }
        kept.removeIf(c ->
                !c.isLittle() && persons.contains(norm(c)) && !c.isAdjective() && !around.isLocated(c) && !isStrong(c));
        return kept;
    }

    /** "North Las Vegas" is a name of its own; where it lies, the known name tells well enough. */
    private Candidate withDirection(Candidate c) {
        Token before = around.previousCapital(c);
        boolean fits =
                before != null && !c.isAdjective() && !isCountry(c) && traps.has("nameDirections", before.norm());
        return fits
                ? new Candidate(c.part(), c.text(), c.from() - 1, c.to(), c.names(), null, c.glued(), c.rather())
                : c;
    }

    boolean isPerson(Candidate c, @Nullable Candidate next) {
        if (c.isAdjective() || around.isAddressed(c, next)) {
            return false;
        }
        if (around.follows(c, "firstNames")) {
            return true;
        }
        if (around.follows(c, "personTitles") || isAfterInitial(c)) {
            return !isCountry(c) || traps.has("personLike", norm(c));
        }
        Token follower = around.nextCapital(c);
        if (follower != null && traps.ends("patronymics", follower.norm())) {
            return true;
        }
        boolean followed = follower != null
                && !traps.has("placeFollowers", follower.norm())
                && !traps.has("organisations", follower.norm())
                && (next == null || next.from() != c.to());
        if (followed
                && !around.isLocated(c)
                && (traps.has("personLike", norm(c)) || traps.has("firstNames", norm(c)) || isFirstNameOfSomebody(c))) {
            return true;
        }
        Token before = around.previousCapital(c);
        return isBehindParticle(c) || (before != null && !isStrong(c) && isUnknownBefore(before, c));
    }

    /** "De Palma", with a capital inside a sentence. */
    private boolean isBehindParticle(Candidate c) {
        Token before = c.near(-1);
        return before != null
                && before.capital()
                && traps.has("linking", before.norm())
                && !isCountry(c)
                && !around.isSentenceStart(new Candidate(c.part(), c.text(), c.from() - 1, c.from(), List.of(), null))
                && around.isInSentenceCase(c);
    }

    /** "Toribio Ortega opened the door": a town of one word, and right behind it a capitalised word that no list knows. */
    private boolean isFirstNameOfSomebody(Candidate c) {
        return c.to() - c.from() == 1
                && c.names().stream()
                        .noneMatch(n -> n.place().kind().isLargerThan(PlaceKind.TOWN)
                                || n.place().population() >= WELL_KNOWN)
                && around.isInSentenceCase(c);
    }

    /** "Breanna Lueck": a capitalised word that no list knows, right before a town that few know. */
    private boolean isUnknownBefore(Token before, Candidate c) {
        return !traps.has("placeLeaders", before.norm())
                && !traps.has("where", before.norm())
                && !traps.has("personTitles", before.norm())
                && !(c.from() >= 2
                        && around.isSentenceStart(
                                new Candidate(c.part(), c.text(), c.from() - 1, c.from(), List.of(), null)))
                && c.from() > 1;
    }

    private boolean isAfterInitial(Candidate c) {
        Token dot = c.near(-1);
        Token initial = c.near(-2);
        Token name = c.near(-3);
        return dot != null
                && initial != null
                && name != null
                && dot.is(".")
                && initial.capital()
                && initial.end() - initial.start() == 1
                && name.capital()
                && name.isWord()
                && traps.has("firstNames", name.norm());
    }

    boolean isSomethingElse(Candidate c, @Nullable Candidate next) {
        if (around.isStreet(c) || around.isStartWord(c) || around.isWithArticle(c)) {
            return true;
        }
        if (around.isAddressed(c, next)) {
            return false;
        }
        Token after = c.near(1);
        if (after != null && after.is("$") && after.start() == c.end()) {
            return true; // US$, A$
        }
        if (after != null && after.isNumber() && after.start() == c.end() + 1 && !isCountry(c)) {
            String between = c.text().text().substring(c.end(), after.start());
            if (between.equals("-")) {
                return true; // Goma-2, an explosive
            }
        }
        if (!isCountry(c) && (around.isThing(c) || around.isQuoted(c))) {
            return true;
        }
        if (around.follows(c, "notBefore") && around.previousCapital(c) != null) {
            return true;
        }
        if (around.precedes(c, "organisations") && around.nextCapital(c) != null && !c.isAdjective()) {
            return true;
        }
        if (c.isAdjective()) {
            return !nationalities.tells(c);
        }
        if (isAcronym(c)) {
            return true;
        }
        return traps.has("words", norm(c))
                && !((isGluedToWhere(c) || around.isLocated(c)) && around.nextCapital(c) == null);
    }

    /** Of what Arabic and Hebrew glue to a word only "in" and the Hebrew "from" say where; endings of other languages do. */
    private static boolean isGluedToWhere(Candidate c) {
        int first = c.text().text().codePointAt(c.start());
        boolean semitic = first >= 0x590 && first < 0x700;
        return c.glued() && (!semitic || "\u0628\u05d1\u05de".indexOf(first) >= 0);
    }

    /** "SANA": in capitals inside a sentence, and no abbreviation that the gazetteer has so. */
    private boolean isAcronym(Candidate c) {
        String surface = c.surface();
        return surface.length() <= LONGEST_ACRONYM
                && surface.length() > 1
                && surface.equals(surface.toUpperCase(Locale.ROOT))
                && !surface.equals(surface.toLowerCase(Locale.ROOT))
                && c.names().stream().noneMatch(Name::exact)
                && !around.isSentenceStart(c)
                && !around.isLocated(c)
                && around.isInSentenceCase(c);
    }

    /** Countries, states and big cities: known well enough to be meant. */
    private boolean isStrong(Candidate c) {
        return !traps.has("personLike", norm(c))
                && c.names().stream()
                        .anyMatch(n -> n.place().kind().isLargerThan(PlaceKind.DISTRICT)
                                || n.place().region() != null
                                || n.place().population() >= WELL_KNOWN);
    }

    private static boolean isPlainlyKnown(Candidate c) {
        return c.names().stream().anyMatch(n -> !n.little() && !n.adjective() && !n.exact());
    }

    private static boolean isCountry(Candidate c) {
        return c.names().stream().anyMatch(n -> n.place().kind() == PlaceKind.COUNTRY);
    }

    private static String norm(Candidate c) {
        return c.to() - c.from() == 1 ? c.first().norm() : c.surface();
    }
}
