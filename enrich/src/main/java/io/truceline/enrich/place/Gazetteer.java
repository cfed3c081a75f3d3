package io.truceline.enrich.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All places, regions and theatres, ready to look up. Immutable; made once and shared. */
public final class Gazetteer {
    private final Map<String, Place> countries;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Place> regionPlaces;
    private final Map<String, String> wholeCountries = new LinkedHashMap<>();
    private final WorldNames names;
    private final Theatres theatres;
    private final Traps traps;
    private final Patterns patterns;
    private final Littles littles;
    private final Hints hints;

    private Gazetteer(GazetteerReader read, boolean world) {
        countries = Map.copyOf(read.countries());
        regionPlaces = Map.copyOf(read.regionPlaces());
        read.regions().forEach(r -> regions.put(r.id(), r));
        read.regions().stream()
                .filter(Region::wholeCountry)
                .forEach(r -> wholeCountries.put(r.countries().get(0), r.id()));
        names = new WorldNames(read.names(), read.boxes(), world);
        theatres = new Theatres(read.theatres(), read.regions());
        traps = read.traps();
        patterns = read.patterns();
        littles = read.littles();
        hints = read.hints();
    }

    /**
     * The gazetteer as shipped: its files and the world's towns.
     *
     * @throws IllegalStateException if a file is broken; the message has one line for each problem
     */
    public static Gazetteer load() {
        return world(GazetteerFiles.shipped());
    }

    /**
     * A gazetteer of the given files alone.
     *
     * @throws IllegalStateException if a file is broken; the message has one line for each problem
     */
    public static Gazetteer of(GazetteerFiles files) {
        return made(files, false);
    }

    /**
     * A gazetteer of the given files and of the world's towns.
     *
     * @throws IllegalStateException if a file is broken; the message has one line for each problem
     */
    public static Gazetteer world(GazetteerFiles files) {
        return made(files, true);
    }

    private static Gazetteer made(GazetteerFiles files, boolean world) {
        GazetteerReader read = GazetteerReader.of(files);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException(String.join("\n", read.problems()));
        }
        return new Gazetteer(read, world);
    }

    /** The country of an ISO 3166-1 alpha-2 code, or null. */
    public @Nullable Place country(@Nullable String code) {
        return code == null ? null : countries.get(code);
    }

    /** The conflict region of an id, or null. */
    public @Nullable Region region(@Nullable String id) {
        return id == null ? null : regions.get(id);
    }

    /** All conflict regions in the order of the file. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** The conflict region as a place, or null. */
    public @Nullable Place regionPlace(@Nullable String id) {
        return id == null ? null : regionPlaces.get(id);
    }

    /** Id of the region that a country is as a whole, or null. */
    public @Nullable String regionOfCountry(@Nullable String code) {
        return code == null ? null : wholeCountries.get(code);
    }

    /** The theatres. */
    public Theatres theatres() {
        return theatres;
    }

    WorldNames names() {
        return names;
    }

    Traps traps() {
        return traps;
    }

    Hints hints() {
        return hints;
    }

    Littles littles() {
        return littles;
    }

    Patterns patterns() {
        return patterns;
    }
}
