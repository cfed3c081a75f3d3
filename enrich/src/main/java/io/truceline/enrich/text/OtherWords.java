package io.truceline.enrich.text;

import java.util.Arrays;

/** What tokens of a text may stand for besides their own words: words without a prefix or an ending, by number. For one thread. */
public final class OtherWords {
    private int[] tokens = new int[16];
    private int[] numbers = new int[16];
    private int size;

    /**
     * Notes a word that a token may stand for. Tokens come in their order.
     *
     * @param number of the word in the index's vocabulary
     * @throws IllegalArgumentException if a later token was noted already
     */
    public void add(int token, int number) {
        if (size > 0 && tokens[size - 1] > token) {
            throw new IllegalArgumentException("token " + token + " comes after token " + tokens[size - 1]);
        }
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        tokens[size] = token;
        numbers[size++] = number;
    }

    /** Where the words of a token begin; past them all if it has none. */
    int from(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a token stands for any. */
    boolean has(int token) {
        return has(token, from(token));
    }

    /** Whether one of a token's words lies at a place. */
    boolean has(int token, int at) {
        return at < size && tokens[at] == token;
    }

    int number(int at) {
        return numbers[at];
    }
}
