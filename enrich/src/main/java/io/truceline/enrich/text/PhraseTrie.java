package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases over tokens: built once, then read by any number of threads. At each position the longest phrase wins, and
 * phrases found one after another never overlap. Signs inside a phrase (as in "St. Petersburg") count as tokens.
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

    /**
     * The longest phrase that starts at the given token, when a token may also stand for other words.
     *
     * @param others folded words that a token may stand for besides its own, for example without a case ending
     * @return null if there is none; among equally long ones that of the tokens' own words
     */
    public @Nullable Match<T> longestAt(List<Token> tokens, int from, Function<Token, List<String>> others) {
        return longest(root, tokens, new int[] {from, from}, others);
    }

    private static <T> @Nullable Match<T> longest(
            Node<T> node, List<Token> tokens, int[] span, Function<Token, List<String>> others) {
        int at = span[1];
        Match<T> best = node.values.isEmpty() ? null : new Match<>(span[0], at, List.copyOf(node.values));
        if (at == tokens.size() || node.next.isEmpty()) {
            return best;
        }
        Token token = tokens.get(at);
        best = longer(best, follow(node, token.norm(), tokens, span, others));
        for (String other : others.apply(token)) {
            best = longer(best, follow(node, other, tokens, span, others));
        }
        return best;
    }

    private static <T> @Nullable Match<T> follow(
            Node<T> node, String word, List<Token> tokens, int[] span, Function<Token, List<String>> others) {
        Node<T> next = node.next.get(word);
        return next == null ? null : longest(next, tokens, new int[] {span[0], span[1] + 1}, others);
    }

    private static <T> @Nullable Match<T> longer(@Nullable Match<T> one, @Nullable Match<T> other) {
        return one == null || (other != null && other.to() > one.to()) ? other : one;
    }

    /** All phrases from left to right, none overlapping. */
    public List<Match<T>> all(List<Token> tokens) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match<T> match = longestAt(tokens, at);
            if (match != null) {
                found.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return found;
    }

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<T> values = new ArrayList<>(1);
    }
}
