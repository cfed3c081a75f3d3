package io.truceline.ingest.fetch;

import java.util.Base64;
import java.util.BitSet;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which offsets of a partition are done, where they may be finished in any order. What is committed is the lowest offset that
 * is not done; which later ones are done already goes with it as text: bit k of it stands for offset + k. So after the
 * death of a process nothing is lost, and nothing that was done is done again. Not thread-safe.
 */
final class OffsetWindow {
    /** Records under way at once. */
    private static final int MOST_OPEN = 1_000;

    /**
     * From the lowest open offset to the last one taken: 16,000 bits are 2,668 letters of base64, and a broker takes 4,096
     * (offset.metadata.max.bytes).
     */
    private static final int WIDEST = 16_000;

    private static final String FORM = "done1:";

    private final NavigableSet<Long> open = new TreeSet<>();
    private final NavigableSet<Long> done = new TreeSet<>();
    private long next;

    /**
     * Goes on from what was committed.
     *
     * @param offset the committed offset
     * @param metadata the text committed with it; what this class did not write counts as nothing done
     */
    OffsetWindow(long offset, String metadata) {
        next = offset;
        if (metadata.startsWith(FORM)) {
            BitSet bits = bits(metadata.substring(FORM.length()));
            bits.stream().forEach(bit -> done.add(offset + bit));
        }
    }

    /** Takes an offset that was read; false if it was done before. Offsets come in rising order. */
    boolean take(long offset) {
        next = offset + 1;
        return !done.contains(offset) && open.add(offset);
    }

    /** Marks an offset as done. */
    void finish(long offset) {
        if (!open.remove(offset)) {
            throw new IllegalStateException("offset " + offset + " is not under way");
        }
        done.add(offset);
    }

    /** The offset to commit: everything before it is done. */
    long position() {
        return open.isEmpty() ? next : open.first();
    }

    /** The text to commit with {@link #position}. */
    String metadata() {
        long position = position();
        done.headSet(position, false).clear();
        BitSet bits = new BitSet();
        done.forEach(offset -> bits.set((int) (offset - position)));
        return bits.isEmpty()
                ? ""
                : FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(bits.toByteArray());
    }

    int open() {
        return open.size();
    }

    /** Whether no more may be taken until something is done. */
    boolean isFull() {
        return open.size() >= MOST_OPEN || next - position() >= WIDEST;
    }

    private static BitSet bits(String text) {
        try {
            return BitSet.valueOf(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return new BitSet(); // damaged: done again is better than lost
        }
    }
}
