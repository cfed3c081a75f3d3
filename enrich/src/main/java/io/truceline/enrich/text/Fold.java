package io.truceline.enrich.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings spellings of one word together: lower case, compatibility forms resolved, marks dropped (accents, Arabic and Hebrew
 * vowel signs), Arabic letter variants, Arabic and Persian digits and the Turkish dotless i unified.
 */
public final class Fold {
    private static final String FROM = "أإآٱىیکةıøłđßæœəʻ‘’`´׳״٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
    private static final String[] TO = {
        "ا", "ا", "ا", "ا", "ي", "ي", "ك", "ه", "i", "o", "l", "d", "ss", "ae", "oe", "e", "'", "'", "'", "'", "'", "'",
        "\"", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"
    };

    private Fold() {}

    /** The folded form; may differ in length from the input. */
    public static String of(String word) {
        if (isPlain(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(word)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> append(out, c));
        String parted = Normalizer.normalize(out, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(parted.length());
        parted.codePoints().filter(Fold::isKept).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isPlain(String word) {
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Plain ASCII letters, digits and signs: lower case is all that they need. */
    private static boolean isAscii(String word) {
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if (c >= 0x80 || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, int codePoint) {
        int k = FROM.indexOf(codePoint);
        if (k >= 0) {
            out.append(TO[k]);
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isKept(int codePoint) {
        int type = Character.getType(codePoint);
        boolean indic = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.DEVANAGARI
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.THAI;
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return (!mark || indic) && codePoint != 0x640 && type != Character.FORMAT;
    }
}
