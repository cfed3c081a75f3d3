package io.truceline.enrich.text;

import java.util.Arrays;

/**
 * Numbers folded words from 0 upwards, in the order in which they were added. The words lie in one array and the numbers in an
 * open hash table, so that a million of them take few bytes and a look-up makes no object. Words are added by one thread; then
 * any number may look up.
 */
public final class Vocabulary {
    /** What {@link #find} answers for a word that was never added. */
    public static final int NONE = -1;

    private static final int FIRST_SLOTS = 1 << 10;
    /** Half of the golden ratio's bits: spreads what differs in few bits (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9E3779B1;

    private char[] pool = new char[FIRST_SLOTS * 4];
    private int[] starts = new int[FIRST_SLOTS];
    /** Hash in the upper half, number + 1 in the lower one; 0: free. Never more than half full. */
    private long[] slots = new long[FIRST_SLOTS];

    private int size;

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The number of a folded word; it gets one if it has none. */
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
        return new String(pool, starts[number], starts[number + 1] - starts[number]);
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
        int mask = slots.length - 1;
        int at = place(hash) & mask;
        while (slots[at] != 0) {
            if ((int) (slots[at] >>> 32) == hash && is((int) slots[at] - 1, letters, from, to)) {
                return (int) slots[at] - 1;
            }
            at = (at + 1) & mask;
        }
        return NONE;
    }

    private static int place(int hash) {
        return hash ^ (hash >>> 15);
    }

    private boolean is(int number, char[] letters, int from, int to) {
        return Arrays.equals(pool, starts[number], starts[number + 1], letters, from, to);
    }

    private int append(char[] letters, int length, int hash) {
        int start = starts[size];
        pool = room(pool, start + length);
        System.arraycopy(letters, 0, pool, start, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size + 1] = start + length;
        if ((size + 1) * 2 > slots.length) {
            grow();
        }
        insert(((long) hash << 32) | (size + 1));
        return size++;
    }

    private static char[] room(char[] pool, int needed) {
        return needed <= pool.length ? pool : Arrays.copyOf(pool, Math.max(needed, pool.length * 2));
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
        int mask = slots.length - 1;
        int at = place((int) (slot >>> 32)) & mask;
        while (slots[at] != 0) {
            at = (at + 1) & mask;
        }
        slots[at] = slot;
    }
}
