package io.truceline.enrich.text;

/**
 * All names at once: from which words a name is made, as a tree over the numbers of words that lies in a few arrays. At each token
 * the first word decides whether to look further, which most words end. Immutable; safe for any number of threads.
 */
public final class NameIndex {
    /** No state of the tree. */
    static final int NOWHERE = 0;

    private final Vocabulary vocabulary;
    private final Gate gate;
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

    NameIndex(Vocabulary vocabulary, Gate gate, Edges edges, int[] valuesFrom, int[] values) {
        this.vocabulary = vocabulary;
        this.gate = gate;
        this.edges = edges;
        this.valuesFrom = valuesFrom;
        this.values = values;
    }

    /** Tells of all names in a text by the tokens' own words, by first token and then by length; names may overlap. */
    public void all(Words words, Hits hits) {
        int[] hashes = words.hashes;
        int size = words.size();
        for (int at = gate.next(hashes, 0, size); at < size; at = gate.next(hashes, at + 1, size)) {
            at(words, at, hits);
        }
    }

    private void at(Words words, int from, Hits hits) {
        int state = start(words.number(from, vocabulary));
        int to = from + 1;
        while (state != NOWHERE) {
            tell(state, from, to, hits);
            state = to < words.size() && edges.leave(state) ? edges.next(state, words.number(to, vocabulary)) : NOWHERE;
            to++;
        }
    }

    /** Tells of all names that begin at a token, which may stand for others of its words, too. */
    public void at(Words words, OtherWords others, int from, HitsAt hits) {
        if (others.has(from + 1) || gate.lets(words.hashes[from], words.hashes[from + 1])) {
            onward(words, others, from + 1, start(words.number(from, vocabulary)), true, hits);
        }
        for (int k = others.from(from); others.has(from, k); k++) {
            onward(words, others, from + 1, start(others.number(k)), false, hits);
        }
    }

    /** Goes on behind the token before, in a state that may be none. */
    private void onward(Words words, OtherWords others, int at, int state, boolean own, HitsAt hits) {
        if (state == NOWHERE) {
            return;
        }
        for (int k = valuesFrom[state]; k < valuesFrom[state + 1]; k++) {
            hits.hit(at, values[k], own);
        }
        if (at < words.size() && edges.leave(state)) {
            onward(words, others, at + 1, edges.next(state, words.number(at, vocabulary)), own, hits);
            for (int k = others.from(at); others.has(at, k); k++) {
                onward(words, others, at + 1, edges.next(state, others.number(k)), false, hits);
            }
        }
    }

    /** The state after a name's first word; {@link #NOWHERE} for a word that no name holds. */
    private static int start(int number) {
        return number == Vocabulary.NONE ? NOWHERE : first(number);
    }

    /** The state behind a first word. */
    static int first(int word) {
        return 2 * word + 2;
    }

    /** A state behind more words than one, numbered from 0. */
    static int inner(int number) {
        return 2 * number + 1;
    }

    static boolean isFirst(int state) {
        return state % 2 == 0;
    }

    /** The word that leads to a state of one word. */
    static int word(int state) {
        return state / 2 - 1;
    }

    /** The number of a folded word in the names, or {@link Vocabulary#NONE}. */
    public int number(String word) {
        return vocabulary.find(word);
    }

    private void tell(int state, int from, int to, Hits hits) {
        int end = valuesFrom[state + 1];
        for (int k = valuesFrom[state]; k < end; k++) {
            hits.hit(from, to, values[k]);
        }
    }
}
