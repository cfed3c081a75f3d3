package io.truceline.enrich.text;

/** Capitals, in scripts whose readers use them to tell names from words: Georgian has them, but for whole words in headings only. */
public final class Cases {
    private Cases() {}

    /** Whether a letter is small where names begin with a capital. */
    public static boolean isLower(int c) {
        return Character.isLowerCase(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN;
    }

    /** Whether a letter is of a script in which names begin with a capital. */
    public static boolean has(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || isLower(c);
    }
}
