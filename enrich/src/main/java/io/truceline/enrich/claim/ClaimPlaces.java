package io.truceline.enrich.claim;

import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.place.PlaceTags;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim says it happened: the best place of its own sentence, else of its paragraph, else the region that the
 * article is about, else a country. Words that name a party ("Baku said") are no place unless a preposition makes them one.
 */
final class ClaimPlaces {
    private final PlaceTags tags;
    private final Situation situation;
    private final List<Passage> passages;

    ClaimPlaces(PlaceTags tags, Situation situation, List<Passage> passages) {
        this.tags = tags;
        this.situation = situation;
        this.passages = passages;
    }

    ClaimPlace of(Passage passage, FrameHit hit) {
        int at = passage.token(hit.from()).start();
        PlaceMention own = best(in(passage), at);
        if (own != null && own.precision().compareTo(Precision.COUNTRY) < 0) {
            return place(own);
        }
        PlaceMention beside = best(beside(passage), at);
        if (beside != null && beside.precision().compareTo(Precision.REGION) < 0 && agrees(own, beside)) {
            return place(beside);
        }
        RegionScore focus = situation.focus();
        if (focus != null
                && (own == null || own.country() == null || focus.countries().contains(own.country()))) {
            return region(focus);
        }
        return own != null ? place(own) : beside != null ? place(beside) : ClaimPlace.UNKNOWN;
    }

    private static boolean agrees(@Nullable PlaceMention own, PlaceMention beside) {
        return own == null || own.country() == null || own.country().equals(beside.country());
    }

    private Stream<PlaceMention> in(Passage passage) {
        return tags.places().stream()
                .filter(p -> p.part() == passage.part() && p.start() >= passage.start() && p.end() <= passage.end())
                .filter(p -> isPlace(passage, p));
    }

    /** Places of the neighbours in the same paragraph; the first paragraph and the title are neighbours too. */
    private Stream<PlaceMention> beside(Passage passage) {
        return passages.stream()
                .filter(other -> other.order() != passage.order() && isBeside(passage, other))
                .flatMap(this::in);
    }

    private static boolean isBeside(Passage passage, Passage other) {
        boolean same = other.part() == passage.part() && other.paragraph() == passage.paragraph();
        return same && Math.abs(other.order() - passage.order()) <= 2;
    }

    private static boolean isPlace(Passage passage, PlaceMention place) {
        for (PartyMention party : passage.parties()) {
            int start = passage.token(party.from()).start();
            int end = passage.token(party.to() - 1).end();
            if (place.start() >= start && place.end() <= end) {
                return new Roster(passage).isPlace(party);
            }
        }
        return true;
    }

    private static @Nullable PlaceMention best(Stream<PlaceMention> places, int at) {
        return places.min(Comparator.comparing((PlaceMention p) -> rank(p.precision()))
                        .thenComparingInt(p -> Math.abs(p.start() - at)))
                .orElse(null);
    }

    /** Exact places, towns and districts are equally good; then the nearest counts. */
    private static Precision rank(Precision precision) {
        return precision.compareTo(Precision.DISTRICT) <= 0 ? Precision.EXACT : precision;
    }

    private static ClaimPlace place(PlaceMention p) {
        return new ClaimPlace(p.name(), p.precision(), p.lat(), p.lon(), p.country(), p.region());
    }

    private static ClaimPlace region(RegionScore region) {
        String country = region.countries().size() == 1 ? region.countries().get(0) : null;
        return new ClaimPlace(region.name(), Precision.REGION, null, null, country, region.id());
    }
}
