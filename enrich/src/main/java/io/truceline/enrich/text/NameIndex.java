package io.truceline.enrich.text;

/**
 * All names at once: from which words a name is made, as a tree over the numbers of words that lies in a few arrays. At each token
 * the first word decides whether to look further, which most words end. Immutable; safe for any number of threads.
 */
public final class NameIndex {
    /** No state of the tree. */
    static final int NOWHERE = 0;

    private final int[] first;
    private final Edges edges;
    private final int[] valuesFrom;
    private final int[] values;

    /** Told of each name found. */
    @FunctionalInterface
    public interface Hits {
        /**
         * A name.
         *
         * @param from its first token
         * @param to past its last token
         * @param value what was added under the name; a name of several values is told once for each, in their order
         */
        void hit(int from, int to, int value);
    }

    NameIndex(int[] first, Edges edges, int[] valuesFrom, int[] values) {
        this.first = first;
        this.edges = edges;
        this.valuesFrom = valuesFrom;
        this.values = values;
    }

    /** Tells of all names in a text, by first token and then by length; names may overlap. */
    public void all(Words words, Hits hits) {
        int size = words.size();
        for (int from = 0; from < size; from++) {
            int state = start(words.numbers[from]);
            int to = from + 1;
            while (state != NOWHERE) {
                tell(state, from, to, hits);
                state = to < size && edges.leave(state) ? edges.next(state, words.numbers[to]) : NOWHERE;
                to++;
            }
        }
    }

    /** The state after a name's first word; {@link #NOWHERE} if no name begins so. */
    private int start(int number) {
        return number >= 0 && number < first.length ? first[number] : NOWHERE;
    }

    private void tell(int state, int from, int to, Hits hits) {
        int end = valuesFrom[state + 1];
        for (int k = valuesFrom[state]; k < end; k++) {
            hits.hit(from, to, values[k]);
        }
    }
}
