package io.truceline.enrich.incident;

import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.TimeKind;
import io.truceline.enrich.claim.Parties;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parts the claims of an article by event: same pair of sides and same day are one event, unless sentences of their own name
 * different villages, or an analyst has parted them. What the article tells of earlier days' incidents or as background is left out.
 */
final class ReportCutter {
    /** Sides of a pair, when both are known. */
    private static final int BOTH = 2;

    private final Sides sides;

    ReportCutter(Sides sides) {
        this.sides = sides;
    }

    /** Claims that belong together. */
    private record Pile(String pair, @Nullable String pin, List<Claim> claims) {
        @Nullable
        LocalDate day() {
            return claims.stream()
                    .map(c -> c.time())
                    .filter(t -> t.date() != null)
                    .sorted((a, b) -> Boolean.compare(b.stated(), a.stated()))
                    .map(t -> t.date())
                    .findFirst()
                    .orElse(null);
        }

        boolean stated() {
            return claims.stream().anyMatch(c -> c.time().stated() && c.time().date() != null);
        }

        List<Spot> villages() {
            return claims.stream()
                    .map(c -> Spot.of(c.place()))
                    .filter(Spot::isVillage)
                    .toList();
        }
    }

    /** The reports of an article in a fixed order. */
    List<Report> cut(ArticleHome home) {
        ArticleClaims article = home.claims();
        List<Pile> piles = new ArrayList<>();
        article.claims().stream()
                .filter(c -> c.time().kind() == TimeKind.CURRENT)
                .sorted(Comparator.comparingInt(
                        c -> BOTH - sidesOf(sides.pairOf(c)).size()))
                .forEach(c -> add(piles, c, home.pins().get(signature(c))));
        List<Report> reports = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Pile pile : piles) {
            reports.add(report(home, pile, keys));
        }
        return reports;
    }

    /** What stays the same of a claim when the article is edited. */
    static String signature(Claim claim) {
        return String.join(
                "|",
                claim.act(),
                name(claim.accuser()),
                name(claim.accused()),
                String.valueOf(claim.place().name()));
    }

    private void add(List<Pile> piles, Claim claim, @Nullable String pin) {
        String pair = sides.pairOf(claim);
        for (Pile pile : piles) {
            boolean samePin = String.valueOf(pin).equals(String.valueOf(pile.pin()));
            if (samePin && sidesOf(pile.pair()).containsAll(sidesOf(pair)) && fits(pile, claim)) {
                pile.claims().add(claim);
                return;
            }
        }
        piles.add(new Pile(pair, pin, new ArrayList<>(List.of(claim))));
    }

    /** The sides of a pair that are known: a claim that names fewer of them belongs to the event of which more are named. */
    private static Set<String> sidesOf(String pair) {
        Set<String> sides =
                new LinkedHashSet<>(Arrays.asList(pair.split("/", -1)).subList(1, 3));
        sides.remove(Parties.UNKNOWN);
        return sides;
    }

    private static boolean fits(Pile pile, Claim claim) {
        LocalDate day = pile.day();
        LocalDate other = claim.time().date();
        boolean sameDay = day == null || other == null || day.equals(other);
        boolean loose = !(pile.stated() && claim.time().stated())
                && day != null
                && other != null
                && Math.abs(day.toEpochDay() - other.toEpochDay()) <= 1;
        return (sameDay || loose) && (!partsPlaces(pile, claim) || sharesSentence(pile, claim));
    }

    private static boolean partsPlaces(Pile pile, Claim claim) {
        Spot spot = Spot.of(claim.place());
        List<Spot> villages = pile.villages();
        return spot.isVillage() && !villages.isEmpty() && villages.stream().noneMatch(spot::isSame);
    }

    private static boolean sharesSentence(Pile pile, Claim claim) {
        Set<Quote> quotes =
                pile.claims().stream().flatMap(c -> c.quotes().stream()).collect(Collectors.toSet());
        return claim.quotes().stream().anyMatch(quotes::contains);
    }

    private static Report report(ArticleHome home, Pile pile, Set<String> keys) {
        LocalDate told = pile.day();
        LocalDate day = told == null ? home.first().atZone(ZoneOffset.UTC).toLocalDate() : told;
        String base = pile.pair() + "/" + day;
        String key = base;
        for (int k = 2; !keys.add(key); k++) {
            key = base + "/" + k;
        }
        List<Spot> spots =
                pile.claims().stream().map(c -> Spot.of(c.place())).distinct().toList();
        List<String> ids = pile.claims().stream().map(Claim::id).toList();
        return new Report(
                home.claims().articleId(),
                key,
                pile.pair(),
                day,
                pile.stated(),
                home.first(),
                spots,
                Sketch.of(home.claims()),
                home.otherTexts(),
                ids,
                pile.pin(),
                null,
                null);
    }

    private static String name(@Nullable Party party) {
        return party == null ? "" : party.id() == null ? String.valueOf(party.surface()) : party.id();
    }
}
