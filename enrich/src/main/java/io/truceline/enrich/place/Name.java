package io.truceline.enrich.place;

import io.truceline.enrich.text.Cases;

/**
 * One spelling of a place.
 *
 * @param place what it stands for
 * @param adjective whether it is an adjective or the name of a people, so that it says whose and not where
 * @param exact an abbreviation that counts only as written ("US", not "us")
 * @param lower whether it may start in lower case, as adjectives do in many languages
 * @param little whether it needs evidence to be meant, as those from the table of the world's towns do
 * @param first whether it is what the place is called first, and no other of its names
 * @param spelling as the file writes it; empty for the world's towns, whose spellings are not kept
 */
record Name(
        Place place, boolean adjective, boolean exact, boolean lower, boolean little, boolean first, String spelling) {
    private static final int LONGEST_ABBREVIATION = 5;
    private static final double IN_THE_NEWS = 5e4;
    private static final double LEAST = 1e3;

    static Name of(Place place, String spelling) {
        boolean doubtful = isDoubtful(place, spelling);
        return new Name(
                place, false, isAbbreviation(spelling), isPhrase(place, spelling), doubtful, !doubtful, spelling);
    }

    /** What an analyst calls a region by several words of which the first is none of its own: "штат Шан", "province d'Idlib". */
    private static boolean isPhrase(Place place, String spelling) {
        return place.region() != null && spelling.indexOf(' ') > 0 && Cases.isLower(spelling.codePointAt(0));
    }

    /** A town or village of one word in a script without capitals: often that word means something else. */
    private static boolean isDoubtful(Place place, String spelling) {
        int first = spelling.codePointAt(0);
        boolean cased = Cases.has(first);
        return PlaceKind.DISTRICT.isLargerThan(place.kind())
                && !cased
                && spelling.chars().allMatch(Character::isLetter);
    }

    static Name adjective(Place place, String spelling) {
        boolean lower = Character.isLowerCase(spelling.codePointAt(0));
        return new Name(place, true, isAbbreviation(spelling), lower, false, true, spelling);
    }

    /** The same, but to be meant only where there is evidence; analysts' own regions keep their say. */
    Name doubted() {
        return new Name(place, adjective, false, false, true, first, place.region() == null ? "" : spelling);
    }

    /** The same of a place of so many people. */
    Name withPeople(long people) {
        return people == 0
                ? this
                : new Name(place.withPeople(people), adjective, exact, lower, little, first, spelling);
    }

    static Name little(Place place, boolean first) {
        return new Name(place, false, false, false, true, first, "");
    }

    /**
     * How many people make it likely that this place is meant: at least a thousand, and for a place of the analysts' regions, which
     * are in the news for other reasons than their size, fifty thousand.
     */
    double people() {
        return Math.max(
                place.region() != null && !spelling.isEmpty() ? IN_THE_NEWS : LEAST, (double) place.population());
    }

    private static boolean isAbbreviation(String spelling) {
        return spelling.length() <= LONGEST_ABBREVIATION
                && spelling.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
