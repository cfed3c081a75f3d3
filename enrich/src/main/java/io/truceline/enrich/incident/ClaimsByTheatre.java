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
    private static final String UNPLACED = "unplaced";

    /**
     * One record for each theatre that the article claims something in, in the order of its first claim there. A claim
     * that nothing places, such as a bare title, is of the theatre that the article's other claims are of.
     */
    public List<ArticleClaims> records() {
        Map<String, List<Claim>> parted = new LinkedHashMap<>();
        List<Claim> claims = tagging.reading().claims();
        String main = claims.stream()
                .map(Claim::theatre)
                .filter(t -> !t.equals(UNPLACED))
                .findFirst()
                .orElse(UNPLACED);
        for (Claim claim : claims) {
            Claim placed = claim.theatre().equals(UNPLACED) ? in(main, claim) : claim;
            parted.computeIfAbsent(placed.theatre(), t -> new ArrayList<>()).add(placed);
        }
        Sketch sketch = parted.isEmpty() ? new Sketch(List.of(), 0) : Sketch.of(TokenText.of(article.text()));
        List<ArticleClaims> all = new ArrayList<>();
        parted.forEach((theatre, of) -> all.add(record(theatre, of, sketch)));
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
                rulesVersion,
                null);
    }

    private static Claim in(String theatre, Claim c) {
        return new Claim(
                c.id(),
                theatre,
                c.act(),
                c.accuser(),
                c.accused(),
                c.place(),
                c.time(),
                c.weapon(),
                c.killed(),
                c.wounded(),
                c.losses(),
                c.attribution(),
                c.independentOutlets(),
                c.quotes(),
                c.rules(),
                c.confidence());
    }
}
