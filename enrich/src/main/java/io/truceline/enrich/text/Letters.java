package io.truceline.enrich.text;

/**
 * What {@link Tokenizer} and {@link Fold} say of each UTF-16 unit, written down once, so that a text can be read without
 * asking again and without making objects. Immutable; 580 kB.
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

    private static final int UNITS = 1 << 16;
    private static final int LENGTH_BITS = 5;

    private final byte[] kinds = new byte[UNITS];
    /** What a letter folds to, where that is one unit; 0 for all else. */
    final char[] single = new char[UNITS];

    private final int[] folded = new int[UNITS];
    private final char[] pool;

    Letters() {
        StringBuilder all = new StringBuilder(UNITS * 2);
        for (int unit = 0; unit < UNITS; unit++) {
            kinds[unit] = kind((char) unit);
            String fold = Character.isSurrogate((char) unit) ? "" : Fold.of(String.valueOf((char) unit));
            folded[unit] = (all.length() << LENGTH_BITS) | fold.length();
            all.append(fold);
            if (kinds[unit] == LETTER && fold.length() == 1) {
                single[unit] = fold.charAt(0);
            }
        }
        pool = all.toString().toCharArray();
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

    /** Whether no word goes on with a unit, whatever stands around it. */
    boolean endsWord(int unit) {
        byte kind = kinds[unit];
        return kind != LETTER && kind != APOSTROPHE && kind != UNSURE;
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
