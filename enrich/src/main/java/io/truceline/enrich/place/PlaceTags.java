package io.truceline.enrich.place;

import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.RegionScore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a story plays.
 *
 * @param places places named, in order of part and start, none overlapping
 * @param regions conflict regions that the story is about, best first; empty if it plays in none
 * @param adjectives adjectives and names of peoples ("Russian", "Syrians"), each as a mention of its country or region: they
 *     say whose, not where
 */
public record PlaceTags(List<PlaceMention> places, List<RegionScore> regions, List<PlaceMention> adjectives) {
    /** Nothing found. */
    public static final PlaceTags NONE = new PlaceTags(List.of(), List.of());

    public PlaceTags {
        places = List.copyOf(places);
        regions = List.copyOf(regions);
        adjectives = List.copyOf(adjectives);
    }

    /** Tags without adjectives. */
    public PlaceTags(List<PlaceMention> places, List<RegionScore> regions) {
        this(places, regions, List.of());
    }

    /** Places and adjectives together in order of part and start: what a tagged article shows. */
    public List<PlaceMention> all() {
        return Stream.concat(places.stream(), adjectives.stream())
                .sorted(Comparator.comparing(PlaceMention::part).thenComparingInt(PlaceMention::start))
                .toList();
    }
}
