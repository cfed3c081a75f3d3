package io.truceline.enrich.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the files into places, names, regions and theatres, and notes every problem on the way. */
final class GazetteerReader {
    private static final int COUNTRY_COLUMNS = 14;
    private static final int PLACE_COLUMNS = 9;
    private static final int SPELLING_COLUMNS = 4;
    /** People of a town whose adjective is a usual word. */
    private static final long CITY = 200_000;

    private final Faults faults;
    private final Map<String, Place> countries = new LinkedHashMap<>();
    private final Map<String, Place> regionPlaces = new LinkedHashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final Spellings spellings = new Spellings();
    private final RegionBoxes boxes = new RegionBoxes();
    private final List<Forms> names = new ArrayList<>();
    private final Map<String, List<Double>> areas = new LinkedHashMap<>();

    private GazetteerReader(GazetteerFiles files, PlaceRules rules, Faults faults) {
        this.faults = faults;
        Rows.of("countries.tsv", files.countries(), COUNTRY_COLUMNS, faults).forEach(this::country);
        new CountryNames(countries.values()).all().forEach(names::add);
        Rows.of("spellings.tsv", files.spellings(), SPELLING_COLUMNS, faults).forEach(spellings::add);
        List<RegionRow> rows =
                RuleYaml.read("regions.yaml", files.regions(), new TypeReference<>() {}, List.of(), faults);
        new GazetteerCheck(faults, countries.keySet()).check(rules.theatres(), rows);
        List<RegionRow> named =
                rows.stream().filter(r -> r.id() != null && r.name() != null).toList();
        named.forEach(this::area);
        Rows.of("places.tsv", files.places(), PLACE_COLUMNS, faults).forEach(this::place);
        named.forEach(this::region);
        spellings.noteUnused();
    }

    /**
     * Reads the large files.
     *
     * @param rules what else is there, for what must fit together
     * @param faults gets what is wrong
     */
    static GazetteerReader of(GazetteerFiles files, PlaceRules rules, Faults faults) {
        return new GazetteerReader(files, rules, faults);
    }

    GazetteerParts parts() {
        return new GazetteerParts(
                countries,
                regionPlaces,
                regions,
                areas,
                names.stream().map(Forms::name).toList(),
                NameForms.of(names));
    }

    private void country(Rows.Row row) {
        String code = row.text(0);
        if (!code.matches("[A-Z]{2}")) {
            row.faults().add(row.file(), row.entry(), "the code must be two capital letters, found \"" + code + "\"");
        }
        long people = people(row.number(5, 0, 2e6));
        Place country = new Place(
                row.text(1), PlaceKind.COUNTRY, code, null, lat(row, 2), lon(row, 3), row.id(4), people, null);
        if (countries.put(code, country) != null) {
            row.faults().add(row.file(), row.entry(), "the code is there twice");
        }
        addNames(country, row.list(6), row.list(7));
        if (!row.text(8).isEmpty()) {
            Place capital = new Place(
                    row.text(8),
                    PlaceKind.TOWN,
                    code,
                    null,
                    lat(row, 9),
                    lon(row, 10),
                    row.id(11),
                    people(row.number(12, 0, 1e5)),
                    null);
            addNames(capital, row.list(13), List.of());
        }
    }

    private void place(Rows.Row row) {
        @Nullable PlaceKind kind = kind(row.file(), row.entry(), row.text(1));
        @Nullable String country = row.orNull(2);
        if (country != null && !countries.containsKey(country)) {
            row.faults()
                    .add(row.file(), row.entry(), "country must be a code of countries.tsv, found \"" + country + "\"");
        }
        if (kind != null) {
            @Nullable Double lat = lat(row, 4);
            @Nullable Double lon = lon(row, 5);
            long people = people(row.number(6, 0, 2e6));
            @Nullable
            String region = PlaceKind.DIVISION.isLargerThan(kind) && country != null && lat != null && lon != null
                    ? boxes.regionOf(country, lat, lon, people)
                    : null;
            addNames(
                    new Place(row.text(0), kind, country, row.orNull(3), lat, lon, row.id(7), people, region),
                    row.list(8),
                    List.of());
        }
    }

    private void area(RegionRow row) {
        Region region = new Region(
                String.valueOf(row.id()),
                String.valueOf(row.name()),
                String.valueOf(row.theatre()),
                row.countries(),
                row.parties(),
                row.wholeCountry());
        regions.add(region);
        areas.put(region.id(), row.box());
        boxes.add(region, row.box());
    }

    private void region(RegionRow row) {
        String id = String.valueOf(row.id());
        String name = String.valueOf(row.name());
        @Nullable
        String country = row.countries().isEmpty() ? null : row.countries().get(0);
        @Nullable String own = row.sea() ? null : country;
        Place place = new Place(name, PlaceKind.DIVISION, own, null, at(row.at(), 0), at(row.at(), 1), null, 0, id);
        regionPlaces.put(id, place);
        addNames(
                row.wholeCountry() ? countries.getOrDefault(country, place) : place,
                row.allNames(),
                row.allAdjectives());
        row.places().forEach(m -> member(m, id, country));
    }

    private void member(RegionRow.Member row, String region, @Nullable String country) {
        @Nullable
        PlaceKind kind =
                row.kind() == null ? PlaceKind.TOWN : kind("regions.yaml", region + ", " + row.name(), row.kind());
        if (row.name() == null || kind == null) {
            return;
        }
        @Nullable String of = row.country() == null ? country : row.country();
        addNames(
                new Place(row.name(), kind, of, null, at(row.at(), 0), at(row.at(), 1), row.geonameId(), 0, region),
                Stream.concat(row.also().stream(), spellings.of(region, row.name()).stream())
                        .toList(),
                List.of());
    }

    private void addNames(Place place, List<String> spellings, List<String> adjectives) {
        if (place.name().indexOf(',') < 0) {
            names.add(Forms.only(Name.of(place, place.name())));
        }
        for (String spelling : spellings) {
            names.add(Forms.of(place, spelling));
            if (hasAdjective(place)) {
                CityAdjectives.of(spelling).forEach(f -> names.add(Forms.only(Name.adjective(place, f))));
            }
        }
        for (String adjective : adjectives) {
            names.add(Forms.adjective(place, adjective));
        }
    }

    /** Of a small town hardly anything is told by its adjective, unless it is in the news. */
    private static boolean hasAdjective(Place place) {
        return place.kind() == PlaceKind.TOWN
                && (place.population() >= CITY || (place.region() != null && place.geonameId() != null));
    }

    private @Nullable PlaceKind kind(String file, String entry, String word) {
        PlaceKind kind = PlaceKind.of(word);
        if (kind == null) {
            faults.add(file, entry, "kind must be one of " + PlaceKind.words() + "; found \"" + word + "\"");
        }
        return kind;
    }

    private static @Nullable Double lat(Rows.Row row, int column) {
        return row.number(column, -90, 90);
    }

    private static @Nullable Double lon(Rows.Row row, int column) {
        return row.number(column, -180, 180);
    }

    private static @Nullable Double at(List<Double> at, int k) {
        return at.size() == 2 ? at.get(k) : null;
    }

    /** The files count people in thousands. */
    private static long people(@Nullable Double thousands) {
        return thousands == null ? 0 : Math.round(thousands * 1000);
    }
}
