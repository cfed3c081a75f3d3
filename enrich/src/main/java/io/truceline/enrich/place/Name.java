package io.truceline.enrich.place;

/**
 * One spelling of a place.
 *
 * @param place what it stands for
 * @param adjective whether it is an adjective or the name of a people, so that it says whose and not where
 * @param exact an abbreviation that counts only as written ("US", not "us")
 * @param lower whether it may start in lower case, as adjectives do in many languages
 * @param spelling as the file writes it
 */
record Name(Place place, boolean adjective, boolean exact, boolean lower, String spelling) {
    private static final int LONGEST_ABBREVIATION = 5;

    static Name of(Place place, String spelling) {
        return new Name(place, false, isAbbreviation(spelling), false, spelling);
    }

    static Name adjective(Place place, String spelling) {
        boolean lower = Character.isLowerCase(spelling.codePointAt(0));
        return new Name(place, true, isAbbreviation(spelling), lower, spelling);
    }

    private static boolean isAbbreviation(String spelling) {
        return spelling.length() <= LONGEST_ABBREVIATION
                && spelling.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
