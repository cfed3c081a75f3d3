package io.truceline.enrich.text;

import java.util.Arrays;

/**
 * The tokens of one text as numbers, in arrays that are used again for the next text. For one thread at a time; what it tells
 * is true until the next text is read into it.
 */
public final class Words {
    private static final int FIRST_ROOM = 1 << 10;

    int[] starts = new int[FIRST_ROOM];
    int[] ends = new int[FIRST_ROOM];
    int[] numbers = new int[FIRST_ROOM];
    Token.Kind[] kinds = new Token.Kind[FIRST_ROOM];
    int size;
    /** The units of the text, and the folded form of the word that is being read. */
    char[] units = new char[FIRST_ROOM];

    char[] folded = new char[FIRST_ROOM];

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** UTF-16 offset of a token's first unit. */
    public int start(int token) {
        return starts[token];
    }

    /** UTF-16 offset past a token's last unit. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public Token.Kind kind(int token) {
        return kinds[token];
    }

    /** The number of the token's folded form in the vocabulary, or {@link Vocabulary#NONE}. */
    public int number(int token) {
        return numbers[token];
    }

    /** Begins a text. */
    void take(String text) {
        size = 0;
        if (units.length < text.length()) {
            units = new char[text.length() * 2];
        }
        text.getChars(0, text.length(), units, 0);
    }

    /** The buffer for a folded word, with room for so many units. */
    char[] folded(int room) {
        if (folded.length < room) {
            folded = Arrays.copyOf(folded, room * 2);
        }
        return folded;
    }

    void add(int start, int end, int number, Token.Kind kind) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size] = number;
        kinds[size++] = kind;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        numbers = Arrays.copyOf(numbers, size * 2);
        kinds = Arrays.copyOf(kinds, size * 2);
    }
}
