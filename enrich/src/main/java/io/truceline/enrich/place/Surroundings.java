package io.truceline.enrich.place;

import io.truceline.enrich.text.Sentence;
import io.truceline.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Questions about the words around a candidate, asked of the lists of traps.yaml. */
final class Surroundings {
    private static final int MOST_BETWEEN = 5;

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

    /** The capitalised word right before in the same sentence, or null; words that say where ("In X") are none. */
    @Nullable
    Token previousCapital(Candidate c) {
        Token before = c.near(-1);
        return before != null
                        && before.isWord()
                        && before.capital()
                        && isJoined(before, c.first(), c)
                        && !traps.has("where", before.norm())
                ? before
                : null;
    }

    boolean precedes(Candidate c, String list) {
        Token next = c.near(1);
        return next != null && next.isWord() && isJoined(c.last(), next, c) && traps.has(list, next.norm());
    }

    /** Whether a word of the list stands right before. */
    boolean isBehind(Candidate c, String list) {
        Token before = c.near(-1);
        return before != null && before.isWord() && isJoined(before, c.first(), c) && traps.has(list, before.norm());
    }

    /** Whether a word beside it says that the name is that of a street, hotel, ship or club: "rue de X", "hotel «X»", "X «Shakhtar»". */
    boolean isThing(Candidate c) {
        int distance = -1;
        Token before = c.near(distance);
        while (before != null && (isQuote(before) || traps.has("linking", before.norm()))) {
            before = c.near(--distance);
        }
        Token after = c.near(1);
        boolean quoted = after != null && isQuote(after);
        if (quoted) {
            after = c.near(2);
        }
        return (before != null && traps.has("things", before.norm()))
                || (after != null && traps.has("thingsAfter", after.norm()))
                || (quoted && after != null && traps.has("things", after.norm()));
    }

    /** Whether the name alone stands between quotation marks, and no word before them says where. */
    boolean isQuoted(Candidate c) {
        Token before = c.near(-1);
        Token after = c.near(1);
        Token earlier = c.near(-2);
        return before != null
                && after != null
                && isQuote(before)
                && isQuote(after)
                && (earlier == null || !traps.has("where", earlier.norm()));
    }

    private static boolean isQuote(Token token) {
        return token.isSign() && "«»„“”\"".contains(token.norm());
    }

    /** Whether the sentence around writes common words in lower case: in a heading where it does not, capitals tell nothing. */
    boolean isInSentenceCase(Candidate c) {
        Sentence around = sentence(c);
        return around != null
                && c.text().tokens(around).stream()
                                .filter(t ->
                                        t.isWord() && !t.capital() && t.norm().length() > 3)
                                .count()
                        > 1;
    }

    private static @Nullable Sentence sentence(Candidate c) {
        int low = 0;
        int high = c.text().sentences().size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Sentence sentence = c.text().sentences().get(middle);
            if (c.from() >= sentence.from() && c.from() < sentence.to()) {
                return sentence;
            }
            low = c.from() < sentence.from() ? low : middle + 1;
            high = c.from() < sentence.from() ? middle - 1 : high;
        }
        return null;
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
        if (next == null || sign == null || next.part() != c.part()) {
            return false;
        }
        if (!(sign.is(",") || sign.is("("))) {
            return isInside(c, next);
        }
        int distance = 2;
        for (Token kind = c.near(distance);
                kind != null && traps.has("outerKinds", kind.norm());
                kind = c.near(distance)) {
            distance++;
        }
        return next.from() == c.to() - 1 + distance;
    }

    /** "Tripoli in the north of Lebanon" */
    private boolean isInside(Candidate c, Candidate next) {
        return next.from() > c.to()
                && next.from() - c.to() <= MOST_BETWEEN
                && c.text().tokens().subList(c.to(), next.from()).stream()
                        .allMatch(between -> traps.has("inside", between.norm()));
    }

    private static boolean isJoined(Token left, Token right, Candidate c) {
        return c.text().text().substring(left.end(), right.start()).isBlank()
                && c.text().text().substring(left.end(), right.start()).indexOf('\n') < 0;
    }
}
