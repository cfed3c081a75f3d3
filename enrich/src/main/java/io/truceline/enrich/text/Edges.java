package io.truceline.enrich.text;

import java.util.Arrays;

/** The tree's edges behind its first words: state and word to state, in an open hash table. */
final class Edges {
    private static final int FIRST_SLOTS = 1 << 10;
    /** Bits of the golden ratio: spreads keys that differ in few bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** For each slot a key, with the state in the upper half and word + 1 in the lower one, then its target; 0: free. At most two thirds full. */
    private long[] slots = new long[FIRST_SLOTS * 2];

    /** One bit for each state from which an edge leads on. */
    private long[] onward = new long[FIRST_SLOTS];

    private int size;

    /** Whether any edge leads on from a state. */
    boolean leave(int state) {
        int at = state >>> 6;
        return at < onward.length && (onward[at] & (1L << state)) != 0;
    }

    /** How many edges there are. */
    int size() {
        return size;
    }

    /** The state behind a word; {@link NameIndex#NOWHERE} if no name goes on so. */
    int next(int state, int word) {
        return word == Vocabulary.NONE ? NameIndex.NOWHERE : (int) slots[slot(key(state, word)) + 1];
    }

    /** Told of each edge. */
    @FunctionalInterface
    interface Each {
        void edge(int state, int word);
    }

    void forEach(Each told) {
        for (int at = 0; at < slots.length; at += 2) {
            if (slots[at] != 0) {
                told.edge((int) (slots[at] >>> 32), (int) slots[at] - 1);
            }
        }
    }

    void add(int state, int word, int target) {
        if (++size * 3L > slots.length) {
            grow();
        }
        put(key(state, word), target);
        if (state >>> 6 >= onward.length) {
            onward = Arrays.copyOf(onward, (state >>> 6) * 2);
        }
        onward[state >>> 6] |= 1L << state;
    }

    private static long key(int state, int word) {
        return ((long) state << 32) | (word + 1);
    }

    /** Where a key lies, or where it would. */
    private int slot(long key) {
        int mask = slots.length - 2;
        int at = (int) ((key * SPREAD) >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != key) {
            at = (at + 2) & mask;
        }
        return at;
    }

    private void put(long key, long target) {
        int at = slot(key);
        slots[at] = key;
        slots[at + 1] = target;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int at = 0; at < old.length; at += 2) {
            if (old[at] != 0) {
                put(old[at], old[at + 1]);
            }
        }
    }
}
