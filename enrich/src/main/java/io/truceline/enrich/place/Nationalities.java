package io.truceline.enrich.place;

import io.truceline.enrich.text.Cases;

/** Whether an adjective or the name of a people tells of a country: "Lebanese troops" does, "a Lebanese singer" does not. */
final class Nationalities {
    private final Traps traps;
    private final Surroundings around;

    Nationalities(Traps traps, Surroundings around) {
        this.traps = traps;
        this.around = around;
    }

    /** False for what is of a firm, for what one person is, for a language, and for what has the adjective in its name. */
    boolean tells(Candidate c) {
        String norm = c.to() - c.from() == 1 ? c.first().norm() : c.surface();
        boolean firm = around.nextCapital(c) != null && around.precedes(c, "adjectiveTraps");
        return !traps.has("notAdjectives", norm)
                && !traps.ends("oneOfAPeople", norm)
                && !firm
                && !isOfAPerson(c)
                && !isPartOfName(c);
    }

    /** "an Irish novelist", "une actrice belge" */
    private boolean isOfAPerson(Candidate c) {
        boolean lower = Cases.isLower(c.text().text().codePointAt(c.start()));
        return around.precedes(c, "callings") || (lower && around.isBehind(c, "callings"));
    }

    /** "the first Ukrainian Front": a capital where the language writes adjectives without one. */
    private boolean isPartOfName(Candidate c) {
        return Character.isUpperCase(c.text().text().codePointAt(c.start()))
                && Scripts.is(c.text(), c.first(), Character.UnicodeScript.CYRILLIC)
                && c.to() - c.from() == 1
                && c.names().stream().allMatch(Name::lower)
                && !around.isSentenceStart(c)
                && !around.precedes(c, "units")
                && around.isInSentenceCase(c);
    }
}
