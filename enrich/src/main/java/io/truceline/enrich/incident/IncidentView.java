package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Disagreement;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.incident.Sources.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of an incident add up to.
 *
 * @param owners who is behind the outlets that report of their own, by article id
 */
record IncidentView(
        List<IncidentArticle> articles,
        List<Claim> claims,
        List<RegionScore> regions,
        List<Disagreement> disagreements,
        @Nullable LocalDate day,
        int reportingOutlets,
        Map<String, String> owners) {
    /** Adds up reports; their articles' claims are looked up in the store. */
    static IncidentView of(List<Report> members, String theatre, IncidentStore store, Sides sides) {
        Map<String, ArticleClaims> articles = new LinkedHashMap<>();
        Map<String, String> copies = new TreeMap<>();
        List<Voice> voices = new ArrayList<>();
        for (Report report : members) {
            ArticleClaims article = Objects.requireNonNull(store.home(theatre, report.articleId()), report.id())
                    .claims();
            articles.put(report.articleId(), article);
            if (report.reprintOf() != null) {
                copies.put(report.articleId(), report.reprintOf());
            } else {
                article.claims().stream()
                        .filter(c -> report.claims().contains(c.id()))
                        .forEach(c -> voices.add(new Voice(article, c)));
            }
        }
        List<Claim> claims = counted(voices, sides);
        return new IncidentView(
                articles.values().stream()
                        .map(a -> shown(a, copies.get(a.articleId())))
                        .toList(),
                claims,
                regions(
                        articles.values().stream()
                                .filter(a -> !copies.containsKey(a.articleId()))
                                .toList(),
                        claims),
                Disagreements.among(claims, sides),
                claims.stream()
                        .map(c -> c.time().date())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                (int) voices.stream()
                        .map(v -> v.article().outlet().name())
                        .distinct()
                        .count(),
                owners(voices));
    }

    private static Map<String, String> owners(List<Voice> voices) {
        Map<String, String> owners = new TreeMap<>();
        voices.forEach(v -> owners.put(v.article().articleId(), Sources.owner(v.article())));
        return owners;
    }

    private static IncidentArticle shown(ArticleClaims a, @Nullable String copyOf) {
        return new IncidentArticle(
                a.articleId(),
                a.outlet().name(),
                a.url(),
                a.version(),
                a.title(),
                a.language(),
                a.publishedAt(),
                a.fetchedAt(),
                copyOf);
    }

    private static List<Claim> counted(List<Voice> voices, Sides sides) {
        Map<String, List<Voice>> bySaying = new LinkedHashMap<>();
        voices.forEach(v -> bySaying.computeIfAbsent(saying(v.claim(), sides), k -> new ArrayList<>())
                .add(v));
        Map<String, Integer> counts = new TreeMap<>();
        bySaying.forEach((saying, of) -> counts.put(saying, Sources.independent(of)));
        return voices.stream()
                .map(Voice::claim)
                .map(c -> c.withIndependentOutlets(counts.getOrDefault(saying(c, sides), 1)))
                .toList();
    }

    private static String saying(Claim claim, Sides sides) {
        String verb = Wording.isDenial(claim) ? "denies" : "accuses";
        return sides.sideOf(claim, claim.accuser()) + " " + verb + " " + sides.sideOf(claim, claim.accused());
    }

    /** The regions of the claims' places; if they have none, the region that each article is about most. */
    private static List<RegionScore> regions(List<ArticleClaims> articles, List<Claim> claims) {
        Set<String> placed = claims.stream()
                .map(c -> c.place().region())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, RegionScore> merged = new TreeMap<>();
        for (ArticleClaims article : articles) {
            article.regions().stream()
                    .filter(r -> placed.contains(r.id()))
                    .forEach(r -> merged.merge(r.id(), r, IncidentView::sum));
        }
        if (merged.isEmpty() && placed.isEmpty()) {
            articles.forEach(a -> a.regions().stream()
                    .max(Comparator.comparingDouble(RegionScore::score))
                    .ifPresent(r -> merged.merge(r.id(), r, IncidentView::sum)));
        }
        return merged.values().stream()
                .sorted(Comparator.comparingDouble(RegionScore::score)
                        .reversed()
                        .thenComparing(RegionScore::id))
                .toList();
    }

    private static RegionScore sum(RegionScore a, RegionScore b) {
        return new RegionScore(
                a.id(), a.name(), a.countries(), Math.max(a.score(), b.score()), a.mentions() + b.mentions());
    }
}
