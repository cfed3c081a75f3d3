package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Questions about the words around a candidate, asked of the lists of traps.yaml. */
final class Surroundings {
    private final Traps traps;

    Surroundings(Traps traps) {
        this.traps = traps;
    }

    /** Whether the word right before says where: "in Reading", "from Nice". */
    boolean isLocated(Candidate c) {
        Token before = c.near(-1);
        if (before == null || !before.isWord()) {
            return false;
        }
        if (traps.has("directions", before.norm()) || traps.has("articles", before.norm())) {
            Token earlier = c.near(-2);
            return earlier != null && traps.has("where", earlier.norm());
        }
        return traps.has("where", before.norm());
    }

    /** Whether a word of the list stands right before, with or without a full stop of an abbreviation between. */
    boolean follows(Candidate c, String list) {
        Token before = c.near(-1);
        if (before != null && before.is(".")) {
            before = c.near(-2);
        }
        return before != null && before.capital() && traps.has(list, before.norm());
    }

    /** The capitalised word that follows without a sign between, or null. */
    @Nullable
    Token nextCapital(Candidate c) {
        Token next = c.near(1);
        return next != null && next.isWord() && next.capital() && isJoined(c.last(), next, c) ? next : null;
    }

    /** The capitalised word right before in the same sentence, or null. */
    @Nullable
    Token previousCapital(Candidate c) {
        Token before = c.near(-1);
        return before != null && before.isWord() && before.capital() && isJoined(before, c.first(), c) ? before : null;
    }

    boolean precedes(Candidate c, String list) {
        Token next = c.near(1);
        return next != null && next.isWord() && isJoined(c.last(), next, c) && traps.has(list, next.norm());
    }

    boolean isSentenceStart(Candidate c) {
        Token before = c.near(-1);
        return before == null
                || ".!?:\"“”«»…—–•*(".contains(before.norm())
                || c.text().text().substring(before.end(), c.start()).indexOf('\n') >= 0;
    }

    /** Whether ", Texas" or "(Texas)" follows: the second half of an address. */
    boolean isAddressed(Candidate c, @Nullable Candidate next) {
        Token sign = c.near(1);
        return next != null && sign != null && (sign.is(",") || sign.is("(")) && next.from() == c.to() + 1;
    }

    private static boolean isJoined(Token left, Token right, Candidate c) {
        return c.text().text().substring(left.end(), right.start()).isBlank()
                && c.text().text().substring(left.end(), right.start()).indexOf('\n') < 0;
    }
}
