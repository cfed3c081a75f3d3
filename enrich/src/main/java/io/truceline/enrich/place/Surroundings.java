package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Sentence;
import io.truceline.enrich.text.Token;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions about the words around a candidate, asked of the lists of traps.yaml. */
final class Surroundings {
    private static final int MOST_BETWEEN = 5;
    private static final Set<Endings.Language> ALL_LANGUAGES = EnumSet.allOf(Endings.Language.class);

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

    /** Whether a word beside it says that the name is that of a hotel, ship or club: "hotel «X»", "frigate X", "X «Shakhtar»". */
    boolean isThing(Candidate c) {
        int distance = -1;
        Token before = c.near(distance);
        while (before != null && isAnyQuote(before)) {
            before = c.near(--distance);
        }
        Token after = c.near(1);
        boolean quoted = after != null && isAnyQuote(after);
        if (quoted) {
            after = c.near(2);
        }
        return (before != null && has("things", before))
                || (after != null && hasEnded("thingsAfter", after))
                || (quoted && after != null && hasEnded("things", after))
                || isOf(c, "thingsOf");
    }

    /** "savon d'Alep": a word of the list before it, with small words between. */
    private boolean isOf(Candidate c, String list) {
        int distance = -1;
        Token before = c.near(distance);
        while (before != null && traps.has("linking", before.norm())) {
            before = c.near(--distance);
        }
        return before != null && has(list, before);
    }

    /** Whether a word right beside it says that the name is that of a street, as even those of countries are. */
    boolean isStreet(Candidate c) {
        Token after = c.near(1);
        return isOf(c, "streets") || (after != null && hasEnded("streetsAfter", after));
    }

    /** Whether it is a common word that only the start of a sentence writes with a capital: "Сумы компенсаций", "Tigré de roux". */
    boolean isStartWord(Candidate c) {
        return c.to() - c.from() == 1
                && traps.has("startWords", c.first().norm())
                && c.surface().chars().anyMatch(Character::isLowerCase)
                && isSentenceStart(c)
                && c.part() == Part.TEXT
                && !isBeforePause(c)
                && nextCapital(c) == null;
    }

    /** "Суми: …", "Tigré (Éthiopie)": so stands the name of a place. */
    private static boolean isBeforePause(Candidate c) {
        Token after = c.near(1);
        return after != null && (after.is(":") || after.is("("));
    }

    /** "Le Sébastopol", "el Cúcuta", "o Cabinda": a town has no article, a ship or a club has. */
    boolean isWithArticle(Candidate c) {
        Token before = c.near(-1);
        return before != null
                && traps.has("masculine", before.norm())
                && !Endings.isTurkic(c.text().text())
                && c.names().stream()
                        .allMatch(name -> !name.adjective()
                                && PlaceKind.DIVISION.isLargerThan(name.place().kind()));
    }

    /** Whether a list holds a word, whatever Arabic, Hebrew or an apostrophe glue to it: "بشارع". */
    private boolean has(String list, Token token) {
        return has(list, token, Endings.NO_LANGUAGE);
    }

    /** Whether a list holds a word, whatever its ending: "Caddesi'ni", "dondurmasının". */
    private boolean hasEnded(String list, Token token) {
        return has(list, token, ALL_LANGUAGES);
    }

    private boolean has(String list, Token token, Set<Endings.Language> languages) {
        String norm = token.norm();
        int apostrophe = norm.indexOf('\'');
        return traps.has(list, norm)
                || (apostrophe > 0 && traps.has(list, norm.substring(0, apostrophe)))
                || Endings.without(token, languages).stream().anyMatch(word -> traps.has(list, word));
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

    private static boolean isAnyQuote(Token token) {
        return isQuote(token) || (token.isSign() && "'‘’".contains(token.norm()));
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
            return isInside(c, c.to(), next);
        }
        if (sign.is(",") && isInside(c, c.to() + 1, next) && Resolver.within(c, next) != null) {
            return true;
        }
        int distance = 2;
        for (Token kind = c.near(distance);
                kind != null && traps.has("outerKinds", kind.norm());
                kind = c.near(distance)) {
            distance++;
        }
        return next.from() == c.to() - 1 + distance;
    }

    /** "Tripoli in the north of Lebanon", "Pemba, na Tanzânia" */
    private boolean isInside(Candidate c, int from, Candidate next) {
        return next.from() > from
                && next.from() - from <= MOST_BETWEEN
                && c.text().tokens().subList(from, next.from()).stream()
                        .allMatch(between -> traps.has("inside", between.norm()));
    }

    private static boolean isJoined(Token left, Token right, Candidate c) {
        return c.text().text().substring(left.end(), right.start()).isBlank()
                && c.text().text().substring(left.end(), right.start()).indexOf('\n') < 0;
    }
}
