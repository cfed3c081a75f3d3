package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases over tokens: built once, then read by any number of threads. At each position the longest phrase wins.
 * Signs inside a phrase (as in "St. Petersburg") count as tokens.
 *
 * @param <T> what a phrase stands for; one phrase may stand for several
 */
public final class PhraseTrie<T> {
    private final Node<T> root = new Node<>();

    /**
     * A phrase found.
     *
     * @param from first token
     * @param to past the last token
     * @param values all that the phrase stands for, in the order in which they were added
     */
    public record Match<T>(int from, int to, List<T> values) {}

    /** Adds a phrase; an empty one is refused. */
    public void add(String phrase, T value) {
        List<Token> tokens = Tokenizer.tokens(phrase);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs at least one word, found \"" + phrase + "\"");
        }
        Node<T> node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), k -> new Node<>());
        }
        node.values.add(value);
    }

    /** The longest phrase that starts at the given token, or null. */
    public @Nullable Match<T> longestAt(List<Token> tokens, int from) {
        Node<T> node = root.next.get(tokens.get(from).norm());
        Match<T> best = null;
        for (int k = from + 1; node != null; k++) {
            if (!node.values.isEmpty()) {
                best = new Match<>(from, k, List.copyOf(node.values));
            }
            node = k < tokens.size() ? node.next.get(tokens.get(k).norm()) : null;
        }
        return best;
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<T> values = new ArrayList<>(1);
    }
}
