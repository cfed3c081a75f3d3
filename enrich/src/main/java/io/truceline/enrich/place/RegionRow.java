package io.truceline.enrich.place;

import java.util.List;
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
        List<String> adjectives,
        boolean wholeCountry,
        boolean sea,
        List<Member> places) {
    RegionRow {
        countries = countries == null ? List.of() : countries;
        at = at == null ? List.of() : at;
        box = box == null ? List.of() : box;
        parties = parties == null ? List.of() : parties;
        names = names == null ? List.of() : names;
        adjectives = adjectives == null ? List.of() : adjectives;
        places = places == null ? List.of() : places;
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
