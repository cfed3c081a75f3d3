package io.truceline.enrich.text;

import java.util.Arrays;

/**
 * Numbers folded words from 0 upwards, in the order in which they were added. Words and numbers lie side by side in one array and where
 * they do in an open hash table, so that a million of them take few bytes, and a look-up makes no object and reads two places that the
 * processor does not have at hand. Words are added by one thread; then any number may look up.
 */
public final class Vocabulary {
    /** What {@link #find} answers for a word that was never added. */
    public static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 10;
    /** Half of the golden ratio's bits: spreads what differs in few bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;
    /** Units before the letters of a word: two for its number, one for its length. */
    private static final int HEAD = 3;

    private char[] pool = new char[FIRST_SLOTS * 8];
    private int poolSize;
    /** Where each word's letters begin. */
    private int[] starts = new int[FIRST_SLOTS];
    /** Hash in the upper half, where its letters begin in the lower one; 0: free. Never more than two thirds full. */
    private long[] slots = new long[FIRST_SLOTS];

    private int size;

    /** How many words there are. */
    public int size() {
        return size;
    }

    /**
     * The number of a folded word; it gets one if it has none.
     *
     * @throws IllegalArgumentException if it is longer than 65,535 units
     */
    public int add(String word) {
        char[] letters = word.toCharArray();
        return add(letters, letters.length);
    }

    /** The number of the folded word in the first so many places of an array; it gets one if it has none. */
    int add(char[] letters, int length) {
        int hash = hash(letters, 0, length);
        int known = find(letters, 0, length, hash);
        return known == NONE ? append(letters, length, hash) : known;
    }

    /** The number of a folded word, or {@link #NONE}. */
    public int find(String word) {
        char[] letters = word.toCharArray();
        return find(letters, 0, letters.length, hash(letters, 0, letters.length));
    }

    /** The word of a number. */
    public String word(int number) {
        return new String(pool, starts[number], length(starts[number]));
    }

    /** The hash of the word of a number. */
    int hash(int number) {
        return hash(pool, starts[number], starts[number] + length(starts[number]));
    }

    /** The hash of a word whose hash without its last letter is known; that of no letter is 0. */
    static int hash(int before, char letter) {
        return (before ^ letter) * SPREAD;
    }

    static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int k = from; k < to; k++) {
            hash = hash(hash, letters[k]);
        }
        return hash;
    }

    int find(char[] letters, int from, int to, int hash) {
        int at = firstSlot(hash);
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            int start = (int) slot;
            if ((int) (slot >>> 32) == hash && Arrays.equals(pool, start, start + length(start), letters, from, to)) {
                return number(start);
            }
            at = nextSlot(at);
        }
        return NONE;
    }

    /**
     * The number of a word that folds unit by unit.
     *
     * @param plain what units fold to, in its lower half
     * @param span where the word starts in the upper half, where it ends in the lower
     */
    int find(int[] plain, char[] units, long span, int hash) {
        int at = firstSlot(hash);
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((int) (slot >>> 32) == hash && is((int) slot, plain, units, span)) {
                return number((int) slot);
            }
            at = nextSlot(at);
        }
        return NONE;
    }

    private boolean is(int start, int[] plain, char[] units, long span) {
        int from = (int) (span >>> 32);
        int length = (int) span - from;
        if (length(start) != length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (pool[start + k] != (char) plain[units[from + k]]) {
                return false;
            }
        }
        return true;
    }

    private int length(int start) {
        return pool[start - 1];
    }

    private int number(int start) {
        return pool[start - HEAD] << 16 | pool[start - 2];
    }

    private int firstSlot(int hash) {
        return place(hash) & (slots.length - 1);
    }

    private int nextSlot(int at) {
        return (at + 1) & (slots.length - 1);
    }

    /** Spreads a hash over its lower bits. */
    static int place(int hash) {
        return hash ^ (hash >>> 15);
    }

    private int append(char[] letters, int length, int hash) {
        if (length > Character.MAX_VALUE) {
            throw new IllegalArgumentException("a word of " + length + " units is longer than 65535");
        }
        int start = poolSize + HEAD;
        poolSize = start + length;
        if (poolSize > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(poolSize, pool.length * 2));
        }
        pool[start - HEAD] = (char) (size >>> 16);
        pool[start - 2] = (char) size;
        pool[start - 1] = (char) length;
        System.arraycopy(letters, 0, pool, start, length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(FIRST_SLOTS, size * 2));
        }
        starts[size] = start;
        if ((size + 1L) * 3 > slots.length * 2L) {
            grow();
        }
        insert(((long) hash << 32) | start);
        return size++;
    }

    /** Gives back the room that no word needs. */
    void trim() {
        pool = Arrays.copyOf(pool, poolSize);
        starts = Arrays.copyOf(starts, size);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            if (slot != 0) {
                insert(slot);
            }
        }
    }

    private void insert(long slot) {
        int at = firstSlot((int) (slot >>> 32));
        while (slots[at] != 0) {
            at = nextSlot(at);
        }
        slots[at] = slot;
    }
}
