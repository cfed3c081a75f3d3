package io.truceline.enrich.text;

/**
 * Reads a text into {@link Words}: cuts it into the tokens that {@link Tokenizer} describes and folds and hashes each, in one pass and
 * without making an object, unless a word needs more than its units one by one. Safe for any number of threads, each with words of
 * its own.
 */
public final class WordReader {
    /** Longest that one unit becomes when it is folded: an Arabic ligature of a whole blessing. */
    private static final int LONGEST_FOLD = 32;

    private static final Letters LETTERS = new Letters();

    private WordReader() {}

    /** Reads a text; what the words held before is gone. */
    public static void read(String text, Words words) {
        words.take(text, LETTERS);
        int at = 0;
        while (at < text.length()) {
            at = plain(words, at, text.length());
            if (at < text.length()) {
                at = step(text, words, at);
            }
        }
    }

    /**
     * Takes tokens as long as units say by themselves what they are; the hot loop. What a word folds to is written down by nobody,
     * since few words are ever compared.
     *
     * @return the end, or the first token that must be looked at more closely
     */
    private static int plain(Words words, int from, int end) {
        int[] plain = LETTERS.plain();
        char[] units = words.units;
        long[] spans = words.spans;
        int[] hashes = words.hashes;
        byte[] kinds = words.kinds;
        int size = words.size;
        int at = from;
        while (at < end) {
            int unit = plain[units[at]];
            if (unit >= Letters.PLAIN_LETTER) {
                int start = at;
                int hash = 0;
                do {
                    hash = Vocabulary.hash(hash, (char) unit);
                    unit = ++at == end ? Letters.PLAIN_GAP : plain[units[at]];
                } while (unit >= Letters.PLAIN_LETTER);
                if (Letters.isNotPlain(unit)) {
                    at = start;
                    break;
                }
                spans[size] = Words.span(start, at);
                hashes[size] = hash;
                kinds[size++] = Words.WORD;
            } else if (Letters.isNotPlain(unit)) {
                break;
            } else {
                if (unit != Letters.PLAIN_GAP) {
                    spans[size] = Words.span(at, at + 1);
                    hashes[size] = Vocabulary.hash(0, (char) unit);
                    kinds[size++] = Words.SIGN;
                }
                at++;
            }
        }
        words.size = size;
        return at;
    }

    private static int step(String text, Words words, int at) {
        return switch (LETTERS.kind(words.units[at])) {
            case Letters.GAP -> at + 1;
            case Letters.LETTER -> possessive(text, words, word(text, words, at));
            case Letters.UNPARTED -> possessive(text, words, take(words, at, at + 1, Words.WORD));
            case Letters.DIGIT -> take(words, at, endOfNumber(text, words, at), Words.NUMBER);
            case Letters.UNSURE -> unsure(text, words, at);
            default -> take(words, at, at + 1, Words.SIGN);
        };
    }

    /** Takes a word unit by unit, an elided article without its apostrophe. */
    private static int word(String text, Words words, int from) {
        int to = words.oddSize();
        int at = from;
        for (; at < text.length(); at++) {
            char unit = words.units[at];
            byte kind = LETTERS.kind(unit);
            if (kind == Letters.UNSURE) {
                return slowWord(text, words, from);
            }
            if (kind == Letters.APOSTROPHE && Elision.end(text, from) == at) {
                words.addOdd(from, at, to, Words.WORD);
                return at + 1;
            }
            if (kind != Letters.LETTER && (kind != Letters.APOSTROPHE || !isInner(text, at))) {
                break;
            }
            to = LETTERS.fold(unit, words.odd(to - words.oddSize() + LONGEST_FOLD), to);
        }
        words.addOdd(from, at, to, Words.WORD);
        return at;
    }

    /** Takes what each unit folds to by itself. */
    private static int take(Words words, int from, int end, byte kind) {
        int to = words.oddSize();
        for (int at = from; at < end; at++) {
            to = LETTERS.fold(words.units[at], words.odd(to - words.oddSize() + LONGEST_FOLD), to);
        }
        words.addOdd(from, end, to, kind);
        return end;
    }

    /** Takes what must be folded as a whole. */
    private static int takeWhole(String text, Words words, int from, int end, byte kind) {
        String whole = Fold.of(text.substring(from, end));
        whole.getChars(0, whole.length(), words.odd(whole.length()), words.oddSize());
        words.addOdd(from, end, words.oddSize() + whole.length(), kind);
        return end;
    }

    private static int unsure(String text, Words words, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        if (Character.isDigit(c)) {
            return takeWhole(text, words, at, endOfNumber(text, words, at), Words.NUMBER);
        }
        if (CodePoints.isWordPart(c)) {
            int past =
                    CodePoints.isUnparted(c) ? takeWhole(text, words, at, end, Words.WORD) : slowWord(text, words, at);
            return possessive(text, words, past);
        }
        boolean gap = Character.isWhitespace(c) || CodePoints.isJoiner(c);
        return gap ? end : takeWhole(text, words, at, end, Words.SIGN);
    }

    private static int slowWord(String text, Words words, int from) {
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
        return takeWhole(text, words, from, at, Words.WORD);
    }

    /** An English possessive is a token of its own. */
    private static int possessive(String text, Words words, int at) {
        boolean fits = at < text.length()
                && LETTERS.kind(words.units[at]) == Letters.APOSTROPHE
                && CodePoints.isPossessive(text, at + 1);
        return fits ? take(words, at, at + 2, Words.WORD) : at;
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
