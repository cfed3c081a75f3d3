package io.truceline.enrich.place;

import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.RegionScore;
import io.truceline.enrich.text.PhraseTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what was resolved into mentions; places kept by pattern take country and region from what surrounds them. */
final class Mentions {
    /** Share of a text's mentions that one country needs to lend itself to a place without one. */
    private static final double CLEAR = 0.6;

    private final Gazetteer gazetteer;
    private final List<PlaceMention> places = new ArrayList<>();
    private final List<PlaceMention> adjectives = new ArrayList<>();

    Mentions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceMention> places() {
        places.sort(Comparator.comparing(PlaceMention::part).thenComparingInt(PlaceMention::start));
        return places;
    }

    List<PlaceMention> adjectives() {
        return adjectives;
    }

    void addKnown(Resolver.Resolved resolved) {
        Place place = resolved.place();
        if (place != null) {
            (resolved.candidate().isAdjective() ? adjectives : places).add(known(resolved.candidate(), place));
        }
    }

    private PlaceMention known(Candidate at, Place place) {
        return new PlaceMention(
                place.name(),
                at.part(),
                at.start(),
                at.end(),
                place.lat(),
                place.lon(),
                place.geonameId(),
                place.country(),
                place.region() == null ? gazetteer.regionOfCountry(place.country()) : place.region(),
                precision(at, place));
    }

    /** "Lachin" is a town, "the Lachin district" is not. */
    private Precision precision(Candidate at, Place place) {
        boolean settled = place.kind() == PlaceKind.TOWN || place.kind() == PlaceKind.VILLAGE;
        if (!settled || at.to() == at.text().tokens().size()) {
            return place.kind().precision();
        }
        PhraseTrie.Match<PlaceKind> after =
                gazetteer.patterns().after().longestAt(at.text().tokens(), at.to());
        return after == null ? place.kind().precision() : after.values().get(0).precision();
    }

    /** Adds a place kept by pattern; the regions are those that the known places make. */
    void addUnknown(Resolver.Resolved resolved, List<RegionScore> regions) {
        PlaceKind kind = resolved.candidate().kind();
        if (resolved.place() == null && kind != null) {
            places.add(unknown(resolved.candidate(), kind, regions));
        }
    }

    private PlaceMention unknown(Candidate at, PlaceKind kind, List<RegionScore> regions) {
        Set<String> near = countriesNear(at);
        @Nullable String country = near.size() == 1 ? near.iterator().next() : null;
        @Nullable
        Region region =
                regions.isEmpty() ? null : gazetteer.region(regions.get(0).id());
        if (region != null
                && isClear(regions)
                && (country == null || region.countries().contains(country))) {
            PlaceKind inside = kind == PlaceKind.DIVISION ? PlaceKind.DISTRICT : kind;
            return mention(at, inside, country == null ? region.countries().get(0) : country, region.id());
        }
        @Nullable String main = country == null ? mainCountry(near) : country;
        boolean american =
                main == null && gazetteer.traps().has("americanUnits", at.last().norm());
        return mention(at, kind, american ? "US" : main, null);
    }

    private static PlaceMention mention(
            Candidate at, PlaceKind kind, @Nullable String country, @Nullable String region) {
        return new PlaceMention(
                at.surface(), at.part(), at.start(), at.end(), null, null, null, country, region, kind.precision());
    }

    /** The first region stands alone or scores twice as high as the next. */
    private static boolean isClear(List<RegionScore> regions) {
        return regions.size() == 1
                || regions.get(0).score() >= 2 * regions.get(1).score();
    }

    /** The countries that its sentence names. */
    private Set<String> countriesNear(Candidate at) {
        int from = at.text().text().lastIndexOf('.', at.start());
        int end = at.text().text().indexOf('.', at.end());
        int to = end < 0 ? at.text().text().length() : end;
        return places.stream()
                .filter(p -> p.part() == at.part() && p.start() >= from && p.end() <= to + 1 && p.country() != null)
                .map(p -> String.valueOf(p.country()))
                .collect(Collectors.toSet());
    }

    /** The country that the story names most by far; where the sentence names some, one of those or none. */
    private @Nullable String mainCountry(Set<String> near) {
        Map<String, Integer> counts = new HashMap<>();
        for (PlaceMention place : places) {
            if (place.country() != null) {
                counts.merge(place.country(), 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= CLEAR * all)
                .map(Map.Entry::getKey)
                .filter(country -> near.isEmpty() || near.contains(country))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
