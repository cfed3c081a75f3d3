package io.truceline.enrich.text;

/**
 * Tells by hashes alone that no name begins at a token, which is so for nearly all: the word begins none, or it is none and the next word
 * does not go on with one ("the" of "The Hague"). Each answer is a bit among many more bits than there are words, so it may let through
 * what is no name; that is for the vocabulary to find out. After Bloom, Space/time trade-offs in hash coding with allowable errors (1970),
 * with one bit for each key.
 */
final class Gate {
    /** Parts the hash of a pair from that of the pair turned around. */
    private static final int PAIR = 0x85EBCA6B;

    private final Bits begin;
    private final Bits whole;

    /**
     * A gate through which nothing passes yet.
     *
     * @param firsts how many words begin a name
     * @param goings how many of them are one, and how many pairs of words begin one
     */
    Gate(int firsts, int goings) {
        begin = new Bits(firsts);
        whole = new Bits(goings);
    }

    /** A word begins a name. */
    void addFirst(int hash) {
        begin.add(hash);
    }

    /** A word is a name. */
    void addWhole(int hash) {
        whole.add(hash);
    }

    /** Two words begin a name. */
    void addPair(int first, int second) {
        whole.add(pair(first, second));
    }

    /**
     * The next token at which a name may begin.
     *
     * @param hashes of all tokens, and any number behind the last
     * @param from where to look first
     * @param end past the last token
     * @return {@code end} if there is none
     */
    int next(int[] hashes, int from, int end) {
        long[] firsts = begin.bits;
        int mask = begin.mask;
        for (int at = from; at < end; at++) {
            int place = Vocabulary.place(hashes[at]) & mask;
            if ((firsts[place >>> 6] & (1L << place)) != 0 && goesOn(hashes[at], hashes[at + 1])) {
                return at;
            }
        }
        return end;
    }

    /** Whether a name may begin with a word, and go on with the next one if it does not end there. */
    boolean lets(int hash, int next) {
        return begin.has(hash) && goesOn(hash, next);
    }

    private boolean goesOn(int hash, int next) {
        return whole.has(hash) || whole.has(pair(hash, next));
    }

    private static int pair(int first, int second) {
        return first * PAIR + second;
    }

    /** One bit for each of many hashes. */
    private static final class Bits {
        /** So many bits for each key, or up to twice as many, let one in sixteen others through at most. */
        private static final int BITS_A_KEY = 8;

        private static final int LEAST = 1 << 6;

        private final long[] bits;
        private final int mask;

        Bits(int keys) {
            int size = Math.max(LEAST, Integer.highestOneBit(Math.max(1, keys)) * 2 * BITS_A_KEY);
            bits = new long[size >>> 6];
            mask = size - 1;
        }

        void add(int hash) {
            int at = Vocabulary.place(hash) & mask;
            bits[at >>> 6] |= 1L << at;
        }

        boolean has(int hash) {
            int at = Vocabulary.place(hash) & mask;
            return (bits[at >>> 6] & (1L << at)) != 0;
        }
    }
}
