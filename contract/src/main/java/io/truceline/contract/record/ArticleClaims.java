package io.truceline.contract.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one article now claims in one theatre, on topic {@code claims}, keyed by theatre. It replaces whatever the same
 * article claimed there before; an empty list withdraws it all.
 *
 * @param theatre for example {@code south-caucasus}
 * @param sources feeds that led to this version
 * @param sketch min-hash sketch of the whole text, for recognising reprints; comparable position by position
 * @param words how many words the text has
 * @param outcome the article version's outcome, written once these claims have been matched: it then stands for an incident
 *     that is there. Null on all but one of an article version's records
 */
public record ArticleClaims(
        int schema,
        String theatre,
        String articleId,
        int version,
        String url,
        Outlet outlet,
        List<Source> sources,
        @Nullable String title,
        String language,
        @Nullable Instant publishedAt,
        Instant fetchedAt,
        String fingerprint,
        List<Integer> sketch,
        int words,
        List<RegionScore> regions,
        List<Claim> claims,
        String rulesVersion,
        @Nullable Outcome outcome) {
    public static final int SCHEMA = 1;

    public ArticleClaims {
        sources = sources == null ? List.of() : List.copyOf(sources);
        sketch = sketch == null ? List.of() : List.copyOf(sketch);
        regions = regions == null ? List.of() : List.copyOf(regions);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** The same with the outcome that these claims bring about. */
    public ArticleClaims withOutcome(Outcome ending) {
        return new ArticleClaims(
                schema,
                theatre,
                articleId,
                version,
                url,
                outlet,
                sources,
                title,
                language,
                publishedAt,
                fetchedAt,
                fingerprint,
                sketch,
                words,
                regions,
                claims,
                rulesVersion,
                ending);
    }
}
