package io.truceline.enrich.claim;

import io.truceline.enrich.text.Fold;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.Tokenizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phrases over tokens, where a word that ends in {@code *} stands for every word that begins so: what languages with many
 * endings need, and where short words may be written together with the first word, as in Arabic and Hebrew. Several values may share a
 * phrase; at one position each value is found once, at its longest.
 */
final class CueTrie<T> {
    private static final BitSet NONE = new BitSet();

    private final Node<T> root = new Node<>();
    private final List<String> prefixes;

    CueTrie() {
        this(List.of());
    }

    /** @param prefixes short words that may be glued to the first word of any phrase */
    CueTrie(List<String> prefixes) {
        this.prefixes = prefixes.stream().map(Fold::of).toList();
    }

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
                        : node.word(tokens.get(k).norm());
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("a phrase needs at least one word, found \"" + phrase + "\"");
        }
        node.value(value);
    }

    /** What starts at a token and ends before {@code limit}: each value with the token past its longest phrase. */
    Map<T, Integer> at(List<Token> tokens, int from, int limit) {
        String first = tokens.get(from).norm();
        Map<T, Integer> found = begin(first, tokens, from, limit, Map.of());
        for (String prefix : prefixes) {
            if (first.length() > prefix.length() && first.startsWith(prefix)) {
                found = begin(first.substring(prefix.length()), tokens, from, limit, found);
            }
        }
        return found;
    }

    /** Adds what starts with a first word that may lack its prefix. */
    private Map<T, Integer> begin(String first, List<Token> tokens, int from, int limit, Map<T, Integer> found) {
        if (from >= limit || !root.mayGoOn(first)) {
            return found;
        }
        Map<T, Integer> all = found.isEmpty() ? new LinkedHashMap<>(4) : found;
        step(root, first, tokens, from, limit, all);
        return all;
    }

    private void walk(Node<T> node, List<Token> tokens, int at, int limit, Map<T, Integer> found) {
        node.values.forEach(v -> found.merge(v, at, Math::max));
        if (at < limit) {
            step(node, tokens.get(at).norm(), tokens, at, limit, found);
        }
    }

    private void step(Node<T> node, String norm, List<Token> tokens, int at, int limit, Map<T, Integer> found) {
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

    /** Most nodes are the last of a phrase, so that maps are made only where something goes on. */
    private static final class Node<T> {
        private Map<String, Node<T>> words = Map.of();
        private Map<String, Node<T>> stems = Map.of();
        private List<T> values = List.of();
        private BitSet starts = NONE;
        private int shortest = Integer.MAX_VALUE;
        private int longest;

        Node<T> word(String norm) {
            words = words.isEmpty() ? new HashMap<>(2) : words;
            return words.computeIfAbsent(norm, x -> new Node<>());
        }

        Node<T> stem(String norm) {
            if (stems.isEmpty()) {
                stems = new HashMap<>(2);
                starts = new BitSet();
            }
            shortest = Math.min(shortest, norm.length());
            longest = Math.max(longest, norm.length());
            starts.set(norm.charAt(0));
            return stems.computeIfAbsent(norm, x -> new Node<>());
        }

        void value(T value) {
            if (values.isEmpty()) {
                values = List.of(value);
            } else if (!values.contains(value)) {
                values = Stream.concat(values.stream(), Stream.of(value)).toList();
            }
        }

        /** Whether a word can lead anywhere: a quick look before the walk. */
        boolean mayGoOn(String norm) {
            return words.containsKey(norm) || (!norm.isEmpty() && starts.get(norm.charAt(0)));
        }
    }
}
