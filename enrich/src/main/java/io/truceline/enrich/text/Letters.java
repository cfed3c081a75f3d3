package io.truceline.enrich.text;

/**
 * What {@link Tokenizer} and {@link Fold} say of each UTF-16 unit, written down once, so that a text can be read without
 * asking again and without making objects. Immutable; 720 kB.
 */
final class Letters {
    /** No part of a word: blanks and hyphens. */
    static final byte GAP = 0;
    /** A token of its own. */
    static final byte SIGN = 1;

    static final byte DIGIT = 2;
    static final byte LETTER = 3;
    /** A letter of a script that parts no words: a word of its own. */
    static final byte UNPARTED = 4;
    /** Inside a word that letters surround it is a part of the word. */
    static final byte APOSTROPHE = 5;
    /** The unit says nothing by itself, or what it becomes hangs on its neighbours: {@link Fold} must see the word. */
    static final byte UNSURE = 6;

    /** Between words; what {@link #plain} says in its upper half. */
    static final int PLAIN_GAP = 0;
    /** A sign that becomes one sign when it is folded. */
    private static final int PLAIN_SIGN = 1 << 16;
    /** A unit of which others say what it is, or that folds to none or several. */
    private static final int NOT_PLAIN = 2 << 16;
    /** A letter that becomes one letter when it is folded, from here on. */
    static final int PLAIN_LETTER = 3 << 16;

    private static final int UNITS = 1 << 16;
    private static final int LENGTH_BITS = 5;

    private final byte[] kinds = new byte[UNITS];
    /** For units of which nothing but themselves says what they are: their kind in the upper half, what they fold to in the lower. */
    private final int[] plain = new int[UNITS];

    private final int[] folded = new int[UNITS];
    private final char[] pool;

    Letters() {
        StringBuilder all = new StringBuilder(UNITS * 2);
        for (int unit = 0; unit < UNITS; unit++) {
            kinds[unit] = kind((char) unit);
            String fold = Character.isSurrogate((char) unit) ? "" : Fold.of(String.valueOf((char) unit));
            folded[unit] = (all.length() << LENGTH_BITS) | fold.length();
            all.append(fold);
            plain[unit] = plain(kinds[unit], fold);
        }
        pool = all.toString().toCharArray();
    }

    private static int plain(byte kind, String fold) {
        if (kind == GAP) {
            return PLAIN_GAP;
        }
        if (fold.length() != 1 || (kind != LETTER && kind != SIGN)) {
            return NOT_PLAIN;
        }
        return (kind == LETTER ? PLAIN_LETTER : PLAIN_SIGN) | fold.charAt(0);
    }

    static boolean isNotPlain(int plain) {
        return plain == NOT_PLAIN;
    }

    private static byte kind(char unit) {
        if (Character.isSurrogate(unit)) {
            return UNSURE;
        }
        if (Character.isDigit(unit)) {
            return DIGIT;
        }
        if (CodePoints.isWordPart(unit)) {
            return CodePoints.isUnparted(unit) ? UNPARTED : isUnsure(unit) ? UNSURE : LETTER;
        }
        if (Character.isWhitespace(unit) || CodePoints.isJoiner(unit)) {
            return GAP;
        }
        return CodePoints.isApostrophe(unit) ? APOSTROPHE : SIGN;
    }

    /** Sigma has a form of its own at the end of words; marks that are kept may change their order. */
    private static boolean isUnsure(char unit) {
        boolean mark = Character.getType(unit) == Character.NON_SPACING_MARK
                || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
        return unit == 'Σ' || (mark && !Fold.of(String.valueOf(unit)).isEmpty());
    }

    byte kind(int unit) {
        return kinds[unit];
    }

    /** For each unit its kind in the upper half, and what it folds to in the lower; to be read only. */
    int[] plain() {
        return plain;
    }

    /** Writes the folded form of a unit and returns where it ends; the buffer needs room for 31 more. */
    int fold(int unit, char[] to, int at) {
        int place = folded[unit];
        int from = place >>> LENGTH_BITS;
        int length = place & ((1 << LENGTH_BITS) - 1);
        for (int k = 0; k < length; k++) {
            to[at + k] = pool[from + k];
        }
        return at + length;
    }
}
