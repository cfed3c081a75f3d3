package io.truceline.enrich.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of regions.yaml as it is written there; the file's header explains the keys. */
record RegionRow(
        @Nullable String id,
        @Nullable String name,
        @Nullable String theatre,
        List<String> countries,
        List<Double> at,
        List<Double> box,
        List<String> parties,
        List<String> names,
        Map<String, List<String>> namesIn,
        List<String> adjectives,
        Map<String, List<String>> adjectivesIn,
        boolean wholeCountry,
        boolean sea,
        List<Member> places) {
    RegionRow {
        countries = countries == null ? List.of() : countries;
        at = at == null ? List.of() : at;
        box = box == null ? List.of() : box;
        parties = parties == null ? List.of() : parties;
        names = names == null ? List.of() : names;
        namesIn = namesIn == null ? Map.of() : namesIn;
        adjectives = adjectives == null ? List.of() : adjectives;
        adjectivesIn = adjectivesIn == null ? Map.of() : adjectivesIn;
        places = places == null ? List.of() : places;
    }

    /** What the region is called in any language. */
    List<String> allNames() {
        return all(names, namesIn);
    }

    /** Its adjectives and the names of its people in any language. */
    List<String> allAdjectives() {
        return all(adjectives, adjectivesIn);
    }

    private static List<String> all(List<String> some, Map<String, List<String>> others) {
        return Stream.concat(some.stream(), others.values().stream().flatMap(List::stream))
                .toList();
    }

    /** A town, village, district or post in the region. */
    record Member(
            @Nullable String name,
            List<Double> at,
            List<String> also,
            @Nullable String kind,
            @Nullable String country,
            @Nullable Long geonameId) {
        Member {
            at = at == null ? List.of() : at;
            also = also == null ? List.of() : also;
        }
    }
}
