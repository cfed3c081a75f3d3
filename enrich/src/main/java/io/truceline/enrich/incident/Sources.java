package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Quote;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts independent outlets behind claims. Outlets of one owner are one; outlets that quote the same sentence are one, since
 * they have it from one place.
 */
final class Sources {
    /** Share of the shorter quote's shingles from which two quotes are one sentence. */
    private static final double SAME_QUOTE = 0.6;

    /** One claim with the article that makes it. */
    record Voice(ArticleClaims article, Claim claim) {}

    private Sources() {}

    /** How many independent outlets speak. */
    static int independent(List<Voice> voices) {
        List<List<Voice>> groups = new ArrayList<>();
        for (Voice voice : voices) {
            List<Voice> joined = new ArrayList<>(List.of(voice));
            groups.removeIf(group -> group.stream().anyMatch(v -> isOne(v, voice)) && joined.addAll(group));
            groups.add(joined);
        }
        return groups.size();
    }

    /** Who is behind an article when sources are counted. */
    static String owner(ArticleClaims article) {
        String owner = article.outlet().owner();
        return owner == null ? article.outlet().name() : owner;
    }

    private static boolean isOne(Voice a, Voice b) {
        return owner(a.article()).equals(owner(b.article())) || sharesQuote(a.claim(), b.claim());
    }

    private static boolean sharesQuote(Claim a, Claim b) {
        return a.quotes().stream().anyMatch(x -> b.quotes().stream().anyMatch(y -> isSame(x, y)));
    }

    private static boolean isSame(Quote a, Quote b) {
        Set<Long> one = shingles(a);
        Set<Long> other = shingles(b);
        int shorter = Math.min(one.size(), other.size());
        one.retainAll(other);
        return one.size() >= SAME_QUOTE * shorter;
    }

    private static Set<Long> shingles(Quote quote) {
        return new HashSet<>(Sketch.shingles(Sketch.words(TokenText.of(quote.text()))));
    }
}
