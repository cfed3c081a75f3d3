package io.truceline.enrich.place;

import io.truceline.enrich.place.towns.Unpacked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link GazetteerWriter} wrote. */
final class GazetteerUnpacker {
    private final Unpacked in;
    private final List<Place> places = new ArrayList<>();

    private GazetteerUnpacker(Unpacked in) {
        this.in = in;
    }

    /** What was written, or null if it was written of other files than those of the hash. */
    static @Nullable GazetteerParts parts(byte[] bytes, String sources) {
        Unpacked in = new Unpacked(bytes);
        boolean same = in.text().equals(GazetteerWriter.FORMAT) && in.text().equals(sources);
        return same ? new GazetteerUnpacker(in).parts() : null;
    }

    private GazetteerParts parts() {
        int all = in.number();
        for (int k = 0; k < all; k++) {
            places.add(place());
        }
        Map<String, Place> countries = byId();
        Map<String, Place> regionPlaces = byId();
        List<Region> regions = new ArrayList<>();
        Map<String, List<Double>> areas = new LinkedHashMap<>();
        int count = in.number();
        for (int k = 0; k < count; k++) {
            Region region = region();
            regions.add(region);
            areas.put(region.id(), decimals());
        }
        List<Name> names = new ArrayList<>();
        int named = in.number();
        for (int k = 0; k < named; k++) {
            names.add(name());
        }
        return new GazetteerParts(countries, regionPlaces, regions, areas, names, NameForms.read(in));
    }

    private Place place() {
        String name = in.text();
        PlaceKind kind = Objects.requireNonNull(PlaceKind.of(in.text()));
        String country = orNull(in.text());
        String division = orNull(in.text());
        Double lat = orNull(in.decimal());
        Double lon = orNull(in.decimal());
        String id = orNull(in.text());
        long people = Long.parseLong(in.text());
        Long number = id == null ? null : Long.valueOf(id);
        return new Place(name, kind, country, division, lat, lon, number, people, orNull(in.text()));
    }

    private Map<String, Place> byId() {
        Map<String, Place> byId = new LinkedHashMap<>();
        int count = in.number();
        for (int k = 0; k < count; k++) {
            String id = in.text();
            byId.put(id, places.get(in.number()));
        }
        return byId;
    }

    private Region region() {
        return new Region(in.text(), in.text(), in.text(), texts(), texts(), in.number() == 1);
    }

    private Name name() {
        Place place = places.get(in.number());
        return GazetteerWriter.Flags.name(place, in.number(), in.text());
    }

    private List<String> texts() {
        int count = in.number();
        List<String> texts = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            texts.add(in.text());
        }
        return texts;
    }

    private List<Double> decimals() {
        int count = in.number();
        List<Double> all = new ArrayList<>(count);
        for (int k = 0; k < count; k++) {
            all.add(in.decimal());
        }
        return all;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
