package io.truceline.sink.console.view;

import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.Quote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the columns of an incident's page. */
final class SideMaker {
    private static final int SHOWN = 3;

    private final Incident incident;
    private final QuoteMaker quotes;
    private final Times times;

    SideMaker(Incident incident, QuoteMaker quotes, Times times) {
        this.incident = incident;
        this.quotes = quotes;
        this.times = times;
    }

    SideView side(String name, String anchor, List<Claim> claims) {
        List<ClaimView> views = claims.stream()
                .sorted(Comparator.comparing(this::reported).thenComparing(Claim::id))
                .map(this::claim)
                .toList();
        int cut = Math.min(SHOWN, views.size());
        return new SideView(
                name, anchor, outlets(claims), stance(claims), views.subList(0, cut), views.subList(cut, views.size()));
    }

    private String outlets(List<Claim> claims) {
        return claims.isEmpty()
                ? ""
                : Sides.independent(claims) + " independent of "
                        + Phrases.count(reports(claims).size(), "outlet");
    }

    /** Outlets whose articles make these claims, reprints among them. */
    private Set<String> reports(List<Claim> claims) {
        Set<String> ids = claims.stream()
                .flatMap(claim -> claim.quotes().stream())
                .map(Quote::articleId)
                .collect(Collectors.toSet());
        return incident.articles().stream()
                .filter(a -> ids.contains(a.id()) || (a.reprintOf() != null && ids.contains(a.reprintOf())))
                .map(IncidentArticle::outlet)
                .collect(Collectors.toSet());
    }

    private String stance(List<Claim> claims) {
        if (claims.isEmpty()) {
            return "no statement found yet";
        }
        List<String> does = new ArrayList<>();
        if (claims.stream().anyMatch(c -> c.attribution() == Attribution.DENIED)) {
            does.add("denies");
        }
        if (claims.stream().anyMatch(c -> c.attribution() == Attribution.ADMITTED)) {
            does.add("admits");
        }
        List<String> accused = claims.stream()
                .filter(c -> c.attribution() == Attribution.ALLEGED)
                .map(c -> c.accused() == null ? null : surface(c))
                .filter(Objects::nonNull)
                .distinct()
                .limit(3)
                .toList();
        if (!accused.isEmpty()) {
            does.add("accuses " + String.join(", ", accused));
        }
        Instant first = claims.stream()
                .map(this::reported)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        String report = first.equals(Instant.MAX) ? "" : "First report " + times.clock(first);
        return String.join(", and ", does) + (does.isEmpty() ? "" : ". ") + report;
    }

    private static @Nullable String surface(Claim claim) {
        String surface = claim.accused() == null ? null : claim.accused().surface();
        return surface == null ? Sides.name(claim.accused()) : Script.visible(surface);
    }

    private Instant reported(Claim claim) {
        return claim.quotes().stream()
                .map(quote -> quotes.source(quote.articleId()))
                .filter(Objects::nonNull)
                .map(IncidentArticle::fetchedAt)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    ClaimView claim(Claim claim) {
        List<Quote> given = claim.quotes();
        QuoteView quote = given.isEmpty() || given.get(0).text() == null
                ? new QuoteView("und", "", "ltr", List.of(), "", "", "")
                : quotes.quote(given.get(0));
        return new ClaimView(claim.attribution().word(), quote, reading(claim), notes(claim));
    }

    private List<Field> reading(Claim claim) {
        List<Field> fields = new ArrayList<>();
        String verb = claim.attribution() == Attribution.DENIED ? "denies" : "act";
        fields.add(new Field(verb, Script.visible(Phrases.words(String.valueOf(claim.act())))));
        String place = Places.name(claim.place());
        fields.add(new Field("where", place == null ? "not stated" : place));
        fields.add(new Field("when", times.dayOf(claim.time().date())));
        if (claim.weapon() != null) {
            fields.add(new Field("weapon", Script.visible(claim.weapon())));
        }
        if (claim.killed() != null) {
            fields.add(new Field("killed", String.valueOf(claim.killed())));
        }
        if (claim.wounded() != null) {
            fields.add(new Field("wounded", String.valueOf(claim.wounded())));
        }
        return fields;
    }

    private List<String> notes(Claim claim) {
        List<String> notes = new ArrayList<>();
        Set<String> ids = claim.quotes().stream().map(Quote::articleId).collect(Collectors.toSet());
        long reprints = incident.articles().stream()
                .filter(a -> a.reprintOf() != null && ids.contains(a.reprintOf()))
                .count();
        if (reprints > 0) {
            notes.add(Phrases.count(reprints, "reprint") + " of this text, counted once");
        }
        incident.articles().stream()
                .filter(a -> ids.contains(a.id()) && a.version() > 1)
                .forEach(a -> notes.add("Version " + a.version() + " of this article"));
        return notes;
    }
}
