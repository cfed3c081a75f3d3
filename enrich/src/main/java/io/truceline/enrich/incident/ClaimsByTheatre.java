package io.truceline.enrich.incident;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Source;
import io.truceline.enrich.Tagging;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts the claims of a tagged article by theatre.
 *
 * @param sources feeds that led to this version
 */
public record ClaimsByTheatre(Article article, Tagging tagging, List<Source> sources, String rulesVersion) {
    /** One record for each theatre that the article claims something in, in the order of its first claim there. */
    public List<ArticleClaims> records() {
        Map<String, List<Claim>> parted = new LinkedHashMap<>();
        for (Claim claim : tagging.reading().claims()) {
            parted.computeIfAbsent(claim.theatre(), t -> new ArrayList<>()).add(claim);
        }
        Sketch sketch = parted.isEmpty() ? new Sketch(List.of(), 0) : Sketch.of(TokenText.of(article.text()));
        List<ArticleClaims> all = new ArrayList<>();
        parted.forEach((theatre, claims) -> all.add(record(theatre, claims, sketch)));
        return all;
    }

    /** The record that withdraws whatever an article claimed in a theatre. */
    public ArticleClaims withdrawal(String theatre) {
        return record(theatre, List.of(), new Sketch(List.of(), 0));
    }

    private ArticleClaims record(String theatre, List<Claim> claims, Sketch sketch) {
        return new ArticleClaims(
                ArticleClaims.SCHEMA,
                theatre,
                article.id(),
                article.version(),
                article.url(),
                article.outlet(),
                sources,
                article.title(),
                tagging.language(),
                article.publishedAt(),
                article.fetchedAt(),
                article.fingerprint(),
                sketch.values(),
                sketch.words(),
                tagging.regions(),
                claims,
                rulesVersion);
    }
}
