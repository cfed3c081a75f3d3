package io.truceline.enrich.claim;

import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.text.Margins;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim says it happened: the best place of its own sentence, else of its paragraph, else the region of the two parties'
 * conflict or the one that the article is about, else a country. Words that name a party ("Baku said") are no place unless a
 * preposition makes them one; datelines tell where the reporter is and not where it happened.
 */
final class ClaimPlaces {
    private static final int SENTENCES_AWAY = 2;

    private final Parties parties;
    private final ArticleView article;
    private final Margins margins;

    ClaimPlaces(Parties parties, ArticleView article) {
        this.parties = parties;
        this.article = article;
        this.margins = Margins.of(article.story().text());
    }

    /** A place with how well it fits the act. */
    private record Sight(PlaceMention place, boolean scene, boolean outer, int distance) {}

    /**
     * The place of a claim.
     *
     * @param conflict the conflict of accuser and accused; null if one is not named or they have none
     * @param likely the conflict that fits best with what is named of them
     */
    ClaimPlace of(Passage passage, FrameHit hit, @Nullable ConflictRow conflict, @Nullable ConflictRow likely) {
        PlaceMention own = best(in(passage, hit).filter(Sight::scene));
        if (own != null && own.precision().compareTo(Precision.COUNTRY) < 0) {
            return place(own, conflict);
        }
        PlaceMention beside = best(beside(passage, hit));
        if (beside != null && beside.precision().compareTo(Precision.REGION) < 0 && agrees(own, beside)) {
            return place(beside, conflict);
        }
        RegionScore focus = focus(conflict);
        if (focus != null
                && (own == null || own.country() == null || focus.countries().contains(own.country()))) {
            return region(focus);
        }
        PlaceMention named = own != null ? own : beside != null ? beside : best(in(passage, hit));
        return named == null ? country(likely) : place(named, conflict);
    }

    /** The one country of a civil war, else that of most places of the article, as the table of parties calls it. */
    private ClaimPlace country(@Nullable ConflictRow conflict) {
        String inner = conflict == null ? null : parties.onlyCountry(conflict);
        String code = inner == null ? article.situation().country() : inner;
        PartyRow state = code == null ? null : parties.state(code);
        return state == null
                ? ClaimPlace.UNKNOWN
                : new ClaimPlace(state.name(), Precision.COUNTRY, null, null, code, null);
    }

    /** The region that the two parties fight over, if the article names it; else the one that it is mainly about. */
    private @Nullable RegionScore focus(@Nullable ConflictRow conflict) {
        return article.tags().regions().stream()
                .filter(r -> conflict != null && conflict.regions().contains(r.id()))
                .findFirst()
                .orElseGet(article.situation()::focus);
    }

    private static boolean agrees(@Nullable PlaceMention own, PlaceMention beside) {
        return own == null || own.country() == null || own.country().equals(beside.country());
    }

    private Stream<Sight> in(Passage passage, FrameHit hit) {
        PlaceRoles roles = new PlaceRoles(parties, passage);
        return article.tags().places().stream()
                .filter(p -> p.part() == passage.part() && p.start() >= passage.start() && p.end() <= passage.end())
                .filter(p -> p.part() == Part.TITLE || !margins.hold(p.start(), p.end()))
                .filter(roles::isPlace)
                .map(p -> new Sight(p, roles.isScene(p), roles.isOuter(p, this::endsPlace), roles.distance(p, hit)));
    }

    private boolean endsPlace(int end) {
        return article.tags().places().stream().anyMatch(p -> p.end() == end);
    }

    /** Places of the neighbours in the same paragraph, of those that follow only if they go on about the act. */
    private Stream<Sight> beside(Passage passage, FrameHit hit) {
        return article.passages().stream()
                .filter(other -> other.order() != passage.order() && isBeside(passage, other))
                .flatMap(other -> in(other, hit))
                .filter(Sight::scene);
    }

    private static boolean isBeside(Passage passage, Passage other) {
        boolean same = other.part() == passage.part() && other.paragraph() == passage.paragraph();
        boolean telling = other.order() < passage.order() || other.cues().has("attack");
        return same && telling && Math.abs(other.order() - passage.order()) <= SENTENCES_AWAY;
    }

    private static @Nullable PlaceMention best(Stream<Sight> places) {
        return places.min(Comparator.comparing((Sight s) -> rank(s.place().precision()))
                        .thenComparing(Sight::outer)
                        .thenComparingInt(Sight::distance))
                .map(Sight::place)
                .orElse(null);
    }

    /** Exact places, towns and districts are equally good; then the nearest counts. */
    private static Precision rank(Precision precision) {
        return precision.compareTo(Precision.DISTRICT) <= 0 ? Precision.EXACT : precision;
    }

    private ClaimPlace place(PlaceMention p, @Nullable ConflictRow conflict) {
        String region = p.region() == null && p.lat() == null ? around(p, conflict) : p.region();
        return new ClaimPlace(p.name(), p.precision(), p.lat(), p.lon(), p.country(), region);
    }

    /** A place that the gazetteer lacks lies in the region that its parties fight over, if the article names that. */
    private @Nullable String around(PlaceMention p, @Nullable ConflictRow conflict) {
        RegionScore focus = focus(conflict);
        boolean known = focus != null && p.country() != null;
        return focus == null || (known && !focus.countries().contains(p.country())) ? null : focus.id();
    }

    private static ClaimPlace region(RegionScore region) {
        String country = region.countries().size() == 1 ? region.countries().get(0) : null;
        return new ClaimPlace(region.name(), Precision.REGION, null, null, country, region.id());
    }
}
