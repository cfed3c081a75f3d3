package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which conflict region a town lies in: of those whose box holds it and to whose countries it belongs, the one of the smallest box. A box
 * of a border or a front holds more than the border or the front, so a city belongs to a region only if the region's entry lists it.
 */
final class RegionBoxes {
    /** So many people make a city, whose news are seldom those of the region around it. */
    private static final int CITY = 200_000;

    /** By country, the smallest first: it is asked for every namesake of every name of a text. */
    private final Map<String, List<Box>> boxes = new HashMap<>();

    private record Box(String region, double south, double west, double north, double east) {
        boolean holds(double lat, double lon) {
            return lat >= south && lat <= north && lon >= west && lon <= east;
        }

        double size() {
            return (north - south) * (east - west);
        }
    }

    /**
     * Adds a region's box; countries at war as a whole have theirs by their code.
     *
     * @param box south, west, north and east; of any other length: the region has none
     */
    void add(Region region, List<Double> box) {
        if (box.size() == 4 && !region.wholeCountry()) {
            Box found = new Box(region.id(), box.get(0), box.get(1), box.get(2), box.get(3));
            region.countries().forEach(country -> add(country, found));
        }
    }

    private void add(String country, Box box) {
        List<Box> all = boxes.computeIfAbsent(country, k -> new ArrayList<>());
        all.add(box);
        all.sort(Comparator.comparingDouble(Box::size));
    }

    /** Id of the region of a town with so many people, or null. */
    @Nullable
    String regionOf(String country, double lat, double lon, long people) {
        if (people >= CITY) {
            return null;
        }
        for (Box box : boxes.getOrDefault(country, List.of())) {
            if (box.holds(lat, lon)) {
                return box.region();
            }
        }
        return null;
    }
}
