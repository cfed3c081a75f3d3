package io.truceline.enrich.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the gazetteer's files, one clear line for each problem. */
public final class GazetteerCheck {
    private static final String REGIONS = "regions.yaml";
    private static final String THEATRES = "theatres.yaml";
    /** Languages in which regions and places are named besides English, by ISO 639-1. */
    static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Faults faults;
    private final Set<String> countries;

    GazetteerCheck(Faults faults, Set<String> countries) {
        this.faults = faults;
        this.countries = countries;
    }

    /** All problems of the files; empty if they are sound. */
    public static List<String> problems(GazetteerFiles files) {
        Faults faults = new Faults();
        PlaceRules rules = PlaceRules.of(files, faults);
        GazetteerParts parts = GazetteerReader.of(files, rules, faults).parts();
        Hints.of(files.hints(), parts.countries().keySet(), faults);
        return faults.lines();
    }

    void check(List<Theatre> theatres, List<RegionRow> regions) {
        Set<String> known = new HashSet<>();
        Set<String> taken = new HashSet<>();
        for (Theatre theatre : theatres) {
            id(THEATRES, theatre.id(), known);
            countries(THEATRES, String.valueOf(theatre.id()), theatre.countries());
            theatre.countries().stream()
                    .filter(c -> !taken.add(c))
                    .forEach(
                            c -> faults.add(THEATRES, theatre.id(), "country " + c + " is in another theatre already"));
        }
        Set<String> ids = new HashSet<>();
        regions.forEach(r -> region(r, known, ids));
    }

    private void region(RegionRow row, Set<String> theatres, Set<String> ids) {
        id(REGIONS, row.id(), ids);
        String entry = String.valueOf(row.id());
        if (row.name() == null || row.name().isBlank()) {
            faults.add(REGIONS, entry, "needs a name");
        }
        if (row.theatre() == null || !theatres.contains(row.theatre())) {
            faults.add(
                    REGIONS,
                    entry,
                    "theatre must be one of " + theatres.stream().sorted().toList() + ", found \"" + row.theatre()
                            + "\"");
        }
        if (row.countries().isEmpty()) {
            faults.add(REGIONS, entry, "needs at least one country, de jure");
        }
        countries(REGIONS, entry, row.countries());
        if (row.names().isEmpty() && !row.wholeCountry()) {
            faults.add(REGIONS, entry, "needs at least one spelling under names");
        }
        Stream.concat(row.namesIn().keySet().stream(), row.adjectivesIn().keySet().stream())
                .filter(language -> !LANGUAGES.contains(language))
                .sorted()
                .forEach(language -> faults.add(
                        REGIONS,
                        entry,
                        "names and adjectives must be by one of " + LANGUAGES + ", found \"" + language + "\""));
        at(entry, row.at());
        if (isBox(entry, row.box())) {
            row.places().stream().filter(m -> m.at().size() == 2).forEach(m -> inside(entry, row.box(), m));
        }
        row.places().forEach(m -> member(entry + ", " + m.name(), m));
    }

    private boolean isBox(String entry, List<Double> box) {
        boolean good = box.size() == 4
                && box.get(0) < box.get(2)
                && box.get(1) < box.get(3)
                && Math.abs(box.get(0)) <= 90
                && Math.abs(box.get(2)) <= 90
                && Math.abs(box.get(1)) <= 180
                && Math.abs(box.get(3)) <= 180;
        if (!good) {
            faults.add(REGIONS, entry, "box must be [south, west, north, east] in degrees, found " + box);
        }
        return good;
    }

    private void inside(String entry, List<Double> box, RegionRow.Member row) {
        double lat = row.at().get(0);
        double lon = row.at().get(1);
        if (lat < box.get(0) || lat > box.get(2) || lon < box.get(1) || lon > box.get(3)) {
            faults.add(
                    REGIONS, entry + ", " + row.name(), "must lie in the region's box " + box + ", found " + row.at());
        }
    }

    private void member(String entry, RegionRow.Member row) {
        if (row.name() == null || row.name().isBlank()) {
            faults.add(REGIONS, entry, "each place needs a name");
        }
        if (row.country() != null) {
            countries(REGIONS, entry, List.of(row.country()));
        }
        at(entry, row.at());
    }

    private void id(String file, @Nullable String id, Set<String> ids) {
        if (id == null || !id.matches(ID)) {
            faults.add(file, String.valueOf(id), "id must be lower-case words joined by hyphens");
        } else if (!ids.add(id)) {
            faults.add(file, id, "the id is there twice");
        }
    }

    private void countries(String file, String entry, List<String> codes) {
        codes.stream()
                .filter(c -> !countries.contains(c))
                .forEach(c -> faults.add(file, entry, "country must be a code of countries.tsv, found \"" + c + "\""));
    }

    private void at(String entry, List<Double> at) {
        boolean none = at.isEmpty();
        boolean good = at.size() == 2 && Math.abs(at.get(0)) <= 90 && Math.abs(at.get(1)) <= 180;
        if (!none && !good) {
            faults.add(REGIONS, entry, "at must be [latitude -90..90, longitude -180..180], found " + at);
        }
    }
}
