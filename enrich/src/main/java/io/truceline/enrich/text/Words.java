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
    /** Where a token's other numbers begin in {@link #others}, and where those of the next token do. */
    private int[] othersFrom = new int[FIRST_ROOM + 1];

    private int[] others = new int[FIRST_ROOM];
    private int othersSize;
    /** The last token whose other numbers may still grow. */
    private int othersToken;

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

    /**
     * Notes what a token may stand for besides its own word: the word without a prefix or an ending. Tokens come in their order.
     *
     * @param number in the vocabulary
     */
    public void addOther(int token, int number) {
        while (othersToken < token) {
            othersFrom[++othersToken] = othersSize;
        }
        if (othersSize == others.length) {
            others = Arrays.copyOf(others, othersSize * 2);
        }
        others[othersSize++] = number;
    }

    /** How many other numbers a token has. */
    int others(int token) {
        return (token < othersToken ? othersFrom[token + 1] : token == othersToken ? othersSize : 0)
                - (token <= othersToken ? othersFrom[token] : 0);
    }

    int other(int token, int k) {
        return others[othersFrom[token] + k];
    }

    /** Begins a text. */
    void take(String text) {
        size = 0;
        othersSize = 0;
        othersToken = 0;
        if (units.length < text.length()) {
            units = new char[text.length() * 2];
        }
        text.getChars(0, text.length(), units, 0);
        folded(text.length());
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
        othersFrom = Arrays.copyOf(othersFrom, size * 2 + 1);
    }
}
