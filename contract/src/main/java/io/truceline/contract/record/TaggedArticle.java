package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that was found in it, on topic {@code tagged-articles}.
 *
 * @param language BCP 47 as found from the text; {@code und} if it cannot be told
 * @param reason why it was suppressed or holds no violation, in plain words; null when alerting
 * @param confidence 0 to 1: how sure that it reports a violation
 * @param trace the sentences that were weighed, in order, with what decided on each
 * @param sources feeds that led to this same version, this article's own first
 * @param rulesVersion hash over all rule files that were used
 */
public record TaggedArticle(
        int schema,
        Article article,
        String language,
        List<PlaceMention> places,
        List<RegionScore> regions,
        List<KeywordMention> keywords,
        List<Claim> claims,
        Decision decision,
        @Nullable String reason,
        double confidence,
        List<TracedSentence> trace,
        List<Source> sources,
        String rulesVersion) {
    public static final int SCHEMA = 1;

    public TaggedArticle {
        places = places == null ? List.of() : List.copyOf(places);
        regions = regions == null ? List.of() : List.copyOf(regions);
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
        claims = claims == null ? List.of() : List.copyOf(claims);
        trace = trace == null ? List.of() : List.copyOf(trace);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
