package io.truceline.enrich.text;

import java.util.Arrays;

/**
 * The tokens of one text, folded and hashed, in arrays that are used again for the next text: what any number of {@link NameIndex}es
 * look up. Read by one thread; then any number may look up, until the next text is read into it.
 */
public final class Words {
    private static final int FIRST_ROOM = 1 << 6;
    private static final Token.Kind[] KINDS = {Token.Kind.SIGN, Token.Kind.WORD, Token.Kind.SIGN, Token.Kind.NUMBER};

    static final byte WORD = 1;
    static final byte SIGN = 2;
    static final byte NUMBER = 3;
    private static final byte KIND = 3;
    /** Added to the kind of a token whose letters lie in {@link #odd}. */
    private static final byte ODD = 4;

    char[] units = new char[0];
    private int[] plain = new int[0];
    /** Where a token starts in the upper half, where it ends in the lower. */
    long[] spans = new long[0];

    /** With room for one more than there are tokens. */
    int[] hashes = new int[1];

    byte[] kinds = new byte[0];
    int size;

    /** The letters of tokens that do not fold unit by unit, one behind the other, and where a token's own ones lie. */
    private char[] odd = new char[FIRST_ROOM];

    private int oddSize;
    private int[] oddFrom = new int[0];
    private int[] oddTo = new int[0];

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** UTF-16 offset of a token's first unit. */
    public int start(int token) {
        return (int) (spans[token] >>> 32);
    }

    /** UTF-16 offset past a token's last unit. */
    public int end(int token) {
        return (int) spans[token];
    }

    /** What a token is. */
    public Token.Kind kind(int token) {
        return KINDS[kinds[token] & KIND];
    }

    /** The number of a token's folded form in a vocabulary, or {@link Vocabulary#NONE}. */
    public int number(int token, Vocabulary vocabulary) {
        return (kinds[token] & ODD) == 0
                ? vocabulary.find(plain, units, spans[token], hashes[token])
                : vocabulary.find(odd, oddFrom[token], oddTo[token], hashes[token]);
    }

    /** A token's folded form. */
    public String norm(int token) {
        if ((kinds[token] & ODD) != 0) {
            return new String(odd, oddFrom[token], oddTo[token] - oddFrom[token]);
        }
        char[] norm = new char[end(token) - start(token)];
        for (int k = 0; k < norm.length; k++) {
            norm[k] = (char) plain[units[start(token) + k]];
        }
        return new String(norm);
    }

    /** Begins a text. */
    void take(String text, Letters letters) {
        plain = letters.plain();
        size = 0;
        oddSize = 0;
        int length = text.length();
        if (units.length < length) {
            grow(units.length == 0 ? length : length + (length >> 1));
        }
        text.getChars(0, length, units, 0);
    }

    /** No text has more tokens than units. */
    private void grow(int room) {
        units = new char[room];
        spans = new long[room];
        hashes = new int[room + 1];
        kinds = new byte[room];
    }

    static long span(int start, int end) {
        return ((long) start << 32) | end;
    }

    /** The buffer for the letters of an odd token, with room for so many more, and where they begin. */
    char[] odd(int room) {
        if (odd.length < oddSize + room) {
            odd = Arrays.copyOf(odd, (oddSize + room) * 2);
        }
        return odd;
    }

    int oddSize() {
        return oddSize;
    }

    /** Adds a token whose letters were written behind those of the odd tokens before, up to the given place. */
    void addOdd(int start, int end, int to, byte kind) {
        if (oddFrom.length <= size) {
            oddFrom = Arrays.copyOf(oddFrom, Math.max(size * 2, FIRST_ROOM));
            oddTo = Arrays.copyOf(oddTo, oddFrom.length);
        }
        spans[size] = span(start, end);
        hashes[size] = Vocabulary.hash(odd, oddSize, to);
        kinds[size] = (byte) (kind | ODD);
        oddFrom[size] = oddSize;
        oddTo[size++] = to;
        oddSize = to;
    }
}
