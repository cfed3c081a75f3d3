package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Min-hash sketch of a text over its four-word shingles (Broder 1997): the share of equal positions of two sketches estimates
 * the share of shingles that the two texts have in common.
 *
 * @param values {@value #SIZE} minima, one for each hash function
 * @param words how many words the text has
 */
public record Sketch(List<Integer> values, int words) {
    private static final int SIZE = 64;
    private static final int SHINGLE = 4;
    /** An order that means nothing, but is the same everywhere. */
    static final Comparator<Sketch> ORDER =
            Comparator.comparingInt((Sketch s) -> s.values().hashCode()).thenComparingInt(Sketch::words);

    public Sketch {
        values = List.copyOf(values);
    }

    /** The sketch of a text; signs do not count. */
    public static Sketch of(TokenText text) {
        List<String> words = words(text);
        int[] minima = new int[SIZE];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long shingle : shingles(words)) {
            for (int k = 0; k < SIZE; k++) {
                minima[k] = Math.min(minima[k], (int) (mix(shingle + k * 0x9E3779B97F4A7C15L) >>> 33));
            }
        }
        return new Sketch(Arrays.stream(minima).boxed().toList(), words.size());
    }

    /** The sketch that an article's claims bring along. */
    static Sketch of(ArticleClaims claims) {
        return new Sketch(claims.sketch(), claims.words());
    }

    /** Hashes of the shingles of a text, in order; a text shorter than one shingle gives one for all of it. */
    static List<Long> shingles(List<String> words) {
        List<Long> found = new ArrayList<>();
        for (int k = 0; k == 0 || k + SHINGLE <= words.size(); k++) {
            found.add(hash(words.subList(k, Math.min(words.size(), k + SHINGLE))));
        }
        return found;
    }

    /** The folded words and numbers of a text. */
    static List<String> words(TokenText text) {
        return text.tokens().stream()
                .filter(t -> !t.isSign() && !t.is("'s"))
                .map(Token::norm)
                .toList();
    }

    /** 0 to 1; 0 if one of the two has no sketch. */
    public double similarity(Sketch other) {
        int common = Math.min(values.size(), other.values.size());
        int equal = 0;
        for (int k = 0; k < common; k++) {
            equal += values.get(k).equals(other.values.get(k)) ? 1 : 0;
        }
        return common == 0 ? 0 : equal / (double) common;
    }

    /**
     * Whether one text repeats the other: at least 0.6 of the shingles in common, and neither longer than the other by more
     * than half. The bounds are set on re-sent agency copy: rewritten reports of one event stay below 0.3, edited copies above 0.6.
     */
    public boolean repeats(Sketch other) {
        int shorter = Math.min(words, other.words);
        int longer = Math.max(words, other.words);
        return shorter >= SHINGLE * 2 && longer <= shorter * 1.5 && similarity(other) >= 0.6;
    }

    private static long hash(List<String> words) {
        long h = 0xCBF29CE484222325L;
        for (String word : words) {
            for (int k = 0; k < word.length(); k++) {
                h = (h ^ word.charAt(k)) * 0x100000001B3L;
            }
            h = (h ^ ' ') * 0x100000001B3L;
        }
        return h;
    }

    /** The finalizer of SplitMix64. */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
