package io.truceline.enrich.text;

import java.util.Arrays;

/** Collects names for a {@link NameIndex}. For one thread. */
public final class NameIndexBuilder {
    private static final int FIRST_ROOM = 1 << 10;

    private final Vocabulary vocabulary;
    private final Edges edges = new Edges();
    private final Words words = new Words();
    /** State and value of each name, in the order in which they came. */
    private int[] states = new int[FIRST_ROOM];

    private int[] values = new int[FIRST_ROOM];
    private int names;
    private int inner;

    /** @param vocabulary gets the words of all names */
    public NameIndexBuilder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Adds a name.
     *
     * @param name as anybody writes it
     * @param value what the index tells when it finds it
     * @throws IllegalArgumentException if the name holds no word
     */
    public void add(String name, int value) {
        int state = NameIndex.NOWHERE;
        WordReader.read(name, words);
        for (int k = 0; k < words.size(); k++) {
            int word = vocabulary.add(words.norm(k));
            state = state == NameIndex.NOWHERE ? NameIndex.first(word) : onward(state, word);
        }
        if (state == NameIndex.NOWHERE) {
            throw new IllegalArgumentException("a name needs at least one word, found \"" + name + "\"");
        }
        note(state, value);
    }

    /** The number of a folded word, for {@link #add(int[], int, int)}. */
    public int word(String word) {
        return vocabulary.add(word);
    }

    /** The number of a folded word, for {@link #add(int[], int, int)}. */
    public int word(char[] letters, int length) {
        return vocabulary.add(letters, length);
    }

    /**
     * Adds a name of words that are numbered already.
     *
     * @param words numbers of its words
     * @param length how many of them count, at least 1
     */
    public void add(int[] words, int length, int value) {
        int state = NameIndex.first(words[0]);
        for (int k = 1; k < length; k++) {
            state = onward(state, words[k]);
        }
        note(state, value);
    }

    private int onward(int state, int word) {
        int next = edges.next(state, word);
        if (next == NameIndex.NOWHERE) {
            next = NameIndex.inner(inner++);
            edges.add(state, word, next);
        }
        return next;
    }

    private void note(int state, int value) {
        if (names == states.length) {
            states = Arrays.copyOf(states, names * 2);
            values = Arrays.copyOf(values, names * 2);
        }
        states[names] = state;
        values[names++] = value;
    }

    /** An index of all names so far; the builder is of no use afterwards. */
    public NameIndex build() {
        vocabulary.trim();
        int states = Math.max(NameIndex.first(vocabulary.size()), NameIndex.inner(inner));
        int[] from = new int[states + 1];
        for (int k = 0; k < names; k++) {
            from[this.states[k] + 1]++;
        }
        for (int state = 0; state < states; state++) {
            from[state + 1] += from[state];
        }
        return new NameIndex(vocabulary, gate(from), edges, from, sorted(from));
    }

    private Gate gate(int[] valuesFrom) {
        Gate gate = new Gate(vocabulary.size(), vocabulary.size() + edges.size());
        for (int word = 0; word < vocabulary.size(); word++) {
            int state = NameIndex.first(word);
            boolean isName = valuesFrom[state + 1] > valuesFrom[state];
            if (isName) {
                gate.addWhole(vocabulary.hash(word));
            }
            if (isName || edges.leave(state)) {
                gate.addFirst(vocabulary.hash(word));
            }
        }
        edges.forEach((state, word) -> {
            if (NameIndex.isFirst(state)) {
                gate.addPair(vocabulary.hash(NameIndex.word(state)), vocabulary.hash(word));
            }
        });
        return gate;
    }

    /** Values by state, those of one state in the order in which they came. */
    private int[] sorted(int[] from) {
        int[] next = from.clone();
        int[] sorted = new int[names];
        for (int k = 0; k < names; k++) {
            sorted[next[states[k]]++] = values[k];
        }
        return sorted;
    }
}
