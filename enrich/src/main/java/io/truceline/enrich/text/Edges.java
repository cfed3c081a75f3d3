package io.truceline.enrich.text;

import java.util.Arrays;

/** The tree's edges behind its first words: state and word to state, in an open hash table. */
final class Edges {
    private static final int FIRST_SLOTS = 1 << 10;
    /** Bits of the golden ratio: spreads keys that differ in few bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** State in the upper half, word + 1 in the lower one; 0: free. Never more than half full. */
    private long[] keys = new long[FIRST_SLOTS];

    private int[] targets = new int[FIRST_SLOTS];
    /** One bit for each state from which an edge leads on. */
    private long[] onward = new long[FIRST_SLOTS];

    private int size;

    /** Whether any edge leads on from a state. */
    boolean leave(int state) {
        int at = state >>> 6;
        return at < onward.length && (onward[at] & (1L << state)) != 0;
    }

    /** The state behind a word; {@link NameIndex#NOWHERE} if no name goes on so. */
    int next(int state, int word) {
        if (word < 0) {
            return NameIndex.NOWHERE;
        }
        return targets[slot(keys, key(state, word))];
    }

    void add(int state, int word, int target) {
        if (++size * 2 > keys.length) {
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
    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * SPREAD) >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void put(long key, int target) {
        int at = slot(keys, key);
        keys[at] = key;
        targets[at] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != 0) {
                put(oldKeys[k], oldTargets[k]);
            }
        }
    }
}
