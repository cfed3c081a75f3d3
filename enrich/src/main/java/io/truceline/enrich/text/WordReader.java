package io.truceline.enrich.text;

/**
 * Reads a text into {@link Words}: cuts it into the tokens that {@link Tokenizer} describes and looks each up in the
 * vocabulary, in one pass and without making an object, unless a word needs more than its units one by one. Safe for any number
 * of threads, each with words of its own.
 */
public final class WordReader {
    /** Longest that one unit becomes when it is folded: an Arabic ligature of a whole blessing. */
    private static final int LONGEST_FOLD = 32;

    private final Vocabulary vocabulary;
    private final Letters letters;

    /** A reader that numbers words as the vocabulary does. */
    public WordReader(Vocabulary vocabulary) {
        this(vocabulary, new Letters());
    }

    WordReader(Vocabulary vocabulary, Letters letters) {
        this.vocabulary = vocabulary;
        this.letters = letters;
    }

    /** Reads a text; what the words held before is gone. */
    public void read(String text, Words words) {
        words.take(text);
        int at = 0;
        while (at < text.length()) {
            at = step(text, words, at);
        }
    }

    private int step(String text, Words words, int at) {
        return switch (letters.kind(words.units[at])) {
            case Letters.GAP -> at + 1;
            case Letters.LETTER -> possessive(text, words, word(text, words, at));
            case Letters.UNPARTED -> possessive(text, words, take(words, at, at + 1, Token.Kind.WORD));
            case Letters.DIGIT -> take(words, at, endOfNumber(text, words, at), Token.Kind.NUMBER);
            case Letters.UNSURE -> unsure(text, words, at);
            default -> take(words, at, at + 1, Token.Kind.SIGN);
        };
    }

    /** Takes a word letter by letter; the hot loop. Most letters fold to one, and there is room for as many as the text has. */
    private int word(String text, Words words, int from) {
        char[] units = words.units;
        char[] folded = words.folded;
        char[] single = letters.single;
        int end = text.length();
        int hash = 0;
        int to = 0;
        int at = from;
        while (at < end) {
            char letter = single[units[at]];
            if (letter == 0) {
                if (letters.endsWord(units[at])) {
                    break;
                }
                if (letters.kind(units[at]) == Letters.APOSTROPHE && Elision.end(text, from) == at) {
                    words.add(from, at, vocabulary.find(folded, 0, to, hash), Token.Kind.WORD);
                    return at + 1;
                }
                return wordSlowly(text, words, from, at, to);
            }
            folded[to++] = letter;
            hash = Vocabulary.hash(hash, letter);
            at++;
        }
        words.add(from, at, vocabulary.find(folded, 0, to, hash), Token.Kind.WORD);
        return at;
    }

    /** Goes on where a unit comes that ends the word, folds to none or several, or needs to be looked at. */
    private int wordSlowly(String text, Words words, int from, int stop, int written) {
        int to = written;
        int at = stop;
        for (; at < text.length(); at++) {
            char unit = words.units[at];
            byte kind = letters.kind(unit);
            if (kind == Letters.UNSURE) {
                return slowWord(text, words, from);
            }
            if (kind != Letters.LETTER && (kind != Letters.APOSTROPHE || !isInner(text, at))) {
                break;
            }
            to = letters.fold(unit, words.folded(to + LONGEST_FOLD), to);
        }
        int hash = Vocabulary.hash(words.folded, 0, to);
        words.add(from, at, vocabulary.find(words.folded, 0, to, hash), Token.Kind.WORD);
        return at;
    }

    /** Takes what each unit folds to by itself. */
    private int take(Words words, int from, int end, Token.Kind kind) {
        int to = 0;
        for (int at = from; at < end; at++) {
            to = letters.fold(words.units[at], words.folded(to + LONGEST_FOLD), to);
        }
        int hash = Vocabulary.hash(words.folded, 0, to);
        words.add(from, end, vocabulary.find(words.folded, 0, to, hash), kind);
        return end;
    }

    /** Takes what must be folded as a whole. */
    private int takeWhole(String text, Words words, int from, int end, Token.Kind kind) {
        words.add(from, end, vocabulary.find(Fold.of(text.substring(from, end))), kind);
        return end;
    }

    private int unsure(String text, Words words, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (Character.isDigit(c)) {
            return takeWhole(text, words, at, endOfNumber(text, words, at), Token.Kind.NUMBER);
        }
        if (CodePoints.isWordPart(c)) {
            int past = CodePoints.isUnparted(c)
                    ? takeWhole(text, words, at, end, Token.Kind.WORD)
                    : slowWord(text, words, at);
            return possessive(text, words, past);
        }
        boolean gap = Character.isWhitespace(c) || CodePoints.isJoiner(c);
        return gap ? end : takeWhole(text, words, at, end, Token.Kind.SIGN);
    }

    private int slowWord(String text, Words words, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean inside = (CodePoints.isWordPart(c) && !CodePoints.isUnparted(c))
                    || (at > from && CodePoints.isApostrophe(c) && isInner(text, at));
            if (!inside) {
                break;
            }
            at += Character.charCount(c);
        }
        return takeWhole(text, words, from, at, Token.Kind.WORD);
    }

    /** An English possessive is a token of its own. */
    private int possessive(String text, Words words, int at) {
        boolean fits = at < text.length()
                && letters.kind(words.units[at]) == Letters.APOSTROPHE
                && CodePoints.isPossessive(text, at + 1);
        return fits ? take(words, at, at + 2, Token.Kind.WORD) : at;
    }

    /** Whether the word goes on behind an apostrophe that is not its first unit. */
    private static boolean isInner(String text, int apostrophe) {
        return apostrophe + 1 < text.length()
                && Character.isLetter(text.codePointAt(apostrophe + 1))
                && !CodePoints.isPossessive(text, apostrophe + 1);
    }

    private static int endOfNumber(String text, Words words, int from) {
        int at = from;
        while (at < text.length() && (Character.isDigit(text.codePointAt(at)) || isInnerSeparator(text, words, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isInnerSeparator(String text, Words words, int at) {
        char unit = words.units[at];
        return (unit == '.' || unit == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }
}
