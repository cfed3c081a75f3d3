package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which conflict region a point lies in: of those whose box holds it and to whose countries it belongs, the one of the smallest box. */
final class RegionBoxes {
    private final List<Box> boxes = new ArrayList<>();

    private record Box(String region, List<String> countries, double south, double west, double north, double east) {
        boolean holds(double lat, double lon) {
            return lat >= south && lat <= north && lon >= west && lon <= east;
        }

        double size() {
            return (north - south) * (east - west);
        }
    }

    /** Adds a region's box; countries at war as a whole have theirs by their code. */
    void add(RegionRow row) {
        if (row.box().size() == 4 && !row.wholeCountry()) {
            List<Double> box = row.box();
            boxes.add(
                    new Box(String.valueOf(row.id()), row.countries(), box.get(0), box.get(1), box.get(2), box.get(3)));
            boxes.sort(Comparator.comparingDouble(Box::size));
        }
    }

    /** Id of the region, or null. */
    @Nullable
    String regionOf(String country, double lat, double lon) {
        return boxes.stream()
                .filter(box -> box.countries().contains(country) && box.holds(lat, lon))
                .map(Box::region)
                .findFirst()
                .orElse(null);
    }
}
