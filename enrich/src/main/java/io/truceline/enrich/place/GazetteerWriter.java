package io.truceline.enrich.place;

import io.truceline.enrich.place.towns.Packed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what the gazetteer's large files say in the form that {@link GazetteerUnpacker} reads. */
final class GazetteerWriter {
    static final String FORMAT = "truceline gazetteer 1";

    private final Packed out = new Packed();
    private final Map<Place, Integer> places = new LinkedHashMap<>();

    private GazetteerWriter() {}

    /** @param sources hash over the files */
    static byte[] bytes(GazetteerParts parts, String sources) {
        GazetteerWriter writer = new GazetteerWriter();
        writer.write(parts, sources);
        return writer.out.bytes();
    }

    private void write(GazetteerParts parts, String sources) {
        out.text(FORMAT);
        out.text(sources);
        parts.countries().values().forEach(this::number);
        parts.regionPlaces().values().forEach(this::number);
        parts.names().forEach(name -> number(name.place()));
        out.number(places.size());
        places.keySet().forEach(this::place);
        numbers(parts.countries());
        numbers(parts.regionPlaces());
        out.number(parts.regions().size());
        parts.regions().forEach(region -> region(region, parts.areas().getOrDefault(region.id(), List.of())));
        out.number(parts.names().size());
        parts.names().forEach(this::name);
        parts.forms().write(out);
    }

    private int number(Place place) {
        return places.computeIfAbsent(place, p -> places.size());
    }

    private void place(Place place) {
        out.text(place.name());
        out.text(place.kind().word());
        text(place.country());
        text(place.division());
        decimal(place.lat());
        decimal(place.lon());
        text(place.geonameId() == null ? null : place.geonameId().toString());
        out.text(Long.toString(place.population()));
        text(place.region());
    }

    private void numbers(Map<String, Place> byId) {
        out.number(byId.size());
        byId.forEach((id, place) -> {
            out.text(id);
            out.number(number(place));
        });
    }

    private void region(Region region, List<Double> area) {
        out.text(region.id());
        out.text(region.name());
        out.text(region.theatre());
        texts(region.countries());
        texts(region.parties());
        out.number(region.wholeCountry() ? 1 : 0);
        out.number(area.size());
        area.forEach(out::decimal);
    }

    private void name(Name name) {
        out.number(number(name.place()));
        out.number(Flags.of(name));
        out.text(name.spelling());
    }

    private void texts(List<String> texts) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    private void text(@Nullable String text) {
        out.text(text == null ? "" : text);
    }

    private void decimal(@Nullable Double number) {
        out.decimal(number == null ? Double.NaN : number);
    }

    /** What a name is, as bits of a number. */
    static final class Flags {
        private static final int ADJECTIVE = 1;
        private static final int EXACT = 2;
        private static final int LOWER = 4;
        private static final int LITTLE = 8;
        private static final int FIRST = 16;

        private Flags() {}

        static int of(Name name) {
            return (name.adjective() ? ADJECTIVE : 0)
                    | (name.exact() ? EXACT : 0)
                    | (name.lower() ? LOWER : 0)
                    | (name.little() ? LITTLE : 0)
                    | (name.first() ? FIRST : 0);
        }

        static Name name(Place place, int flags, String spelling) {
            return new Name(
                    place,
                    (flags & ADJECTIVE) != 0,
                    (flags & EXACT) != 0,
                    (flags & LOWER) != 0,
                    (flags & LITTLE) != 0,
                    (flags & FIRST) != 0,
                    spelling);
        }
    }
}
