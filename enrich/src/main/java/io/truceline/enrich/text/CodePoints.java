package io.truceline.enrich.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What a code point is to whoever cuts a text into tokens. */
final class CodePoints {
    private static final int FIRST_UNPARTED = 0xe00;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int TATWEEL = 0x640;
    private static final Set<UnicodeScript> UNPARTED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER);

    private CodePoints() {}

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʻ' || c == '‘';
    }

    /** Whether an s stands at a place of a text and ends a word: behind an apostrophe an English possessive. */
    static boolean isPossessive(String text, int s) {
        return s < text.length()
                && (text.charAt(s) | 0x20) == 's'
                && (s + 1 == text.length() || !isWordPart(text.codePointAt(s + 1)));
    }

    static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == ZERO_WIDTH_NON_JOINER
                || c == TATWEEL;
    }

    /** What parts words without being a token. */
    static boolean isJoiner(int c) {
        int type = Character.getType(c);
        return c == '-'
                || c == 0x2010
                || c == 0x2011
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }

    /** Whether it belongs to a script that parts no words. */
    static boolean isUnparted(int c) {
        return c >= FIRST_UNPARTED && UNPARTED.contains(UnicodeScript.of(c));
    }
}
