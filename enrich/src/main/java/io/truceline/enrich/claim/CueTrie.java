package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.Tokenizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases over tokens, where a word that ends in {@code *} stands for every word that begins so: what languages with many
 * endings need. Several values may share a phrase; at one position each value is found once, at its longest.
 */
final class CueTrie<T> {
    private final Node<T> root = new Node<>();

    /** Adds a phrase. */
    void add(String phrase, T value) {
        Node<T> node = root;
        for (String piece : phrase.trim().split("\\s+", -1)) {
            boolean open = piece.endsWith("*");
            List<Token> tokens = Tokenizer.tokens(open ? piece.substring(0, piece.length() - 1) : piece);
            for (int k = 0; k < tokens.size(); k++) {
                boolean stem = open && k + 1 == tokens.size();
                node = stem
                        ? node.stem(tokens.get(k).norm())
                        : node.words.computeIfAbsent(tokens.get(k).norm(), x -> new Node<>());
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("a phrase needs at least one word, found \"" + phrase + "\"");
        }
        node.values.add(value);
    }

    /** What starts at a token and ends before {@code limit}: each value with the token past its longest phrase. */
    Map<T, Integer> at(List<Token> tokens, int from, int limit) {
        if (!root.mayGoOn(tokens.get(from).norm())) {
            return Map.of();
        }
        Map<T, Integer> found = new LinkedHashMap<>(4);
        walk(root, tokens, from, limit, found);
        return found;
    }

    private void walk(Node<T> node, List<Token> tokens, int at, int limit, Map<T, Integer> found) {
        node.values.forEach(v -> found.merge(v, at, Math::max));
        if (at >= limit) {
            return;
        }
        String norm = tokens.get(at).norm();
        Node<T> next = node.words.get(norm);
        if (next != null) {
            walk(next, tokens, at + 1, limit, found);
        }
        for (int k = node.shortest; k <= norm.length() && k <= node.longest; k++) {
            Node<T> stem = node.stems.get(norm.substring(0, k));
            if (stem != null) {
                walk(stem, tokens, at + 1, limit, found);
            }
        }
    }

    private static final class Node<T> {
        final Map<String, Node<T>> words = new HashMap<>(2);
        final Map<String, Node<T>> stems = new HashMap<>(2);
        final Set<T> values = new LinkedHashSet<>(2);
        final BitSet starts = new BitSet();
        private int shortest = Integer.MAX_VALUE;
        private int longest;

        Node<T> stem(String norm) {
            shortest = Math.min(shortest, norm.length());
            longest = Math.max(longest, norm.length());
            starts.set(norm.charAt(0));
            return stems.computeIfAbsent(norm, x -> new Node<>());
        }

        /** Whether a word can lead anywhere: a quick look before the walk. */
        boolean mayGoOn(String norm) {
            return words.containsKey(norm) || (!norm.isEmpty() && starts.get(norm.charAt(0)));
        }
    }
}
