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

    /** Told of each name that begins at one token. */
    @FunctionalInterface
    public interface HitsAt {
        /**
         * A name.
         *
         * @param to past its last token
         * @param value what was added under the name
         * @param own whether each token stands for its own word, none for another of its words
         */
        void hit(int to, int value, boolean own);
    }

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

    /** Tells of all names in a text by the tokens' own words, by first token and then by length; names may overlap. */
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

    /** Tells of all names that begin at a token, which may stand for others of its words, too. */
    public void at(Words words, int from, HitsAt hits) {
        int number = words.numbers[from];
        onward(words, from + 1, start(number), true, hits);
        for (int k = 0; k < words.others(from); k++) {
            onward(words, from + 1, start(words.other(from, k)), false, hits);
        }
    }

    /** Goes on behind the token before, in a state that may be none. */
    private void onward(Words words, int at, int state, boolean own, HitsAt hits) {
        if (state == NOWHERE) {
            return;
        }
        for (int k = valuesFrom[state]; k < valuesFrom[state + 1]; k++) {
            hits.hit(at, values[k], own);
        }
        if (at < words.size() && edges.leave(state)) {
            onward(words, at + 1, edges.next(state, words.numbers[at]), own, hits);
            for (int k = 0; k < words.others(at); k++) {
                onward(words, at + 1, edges.next(state, words.other(at, k)), false, hits);
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
