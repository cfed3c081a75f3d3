package io.truceline.enrich.place;

import java.util.List;
import java.util.Map;

/**
 * What the large files say, ready to be looked up by name.
 *
 * @param countries by code
 * @param regionPlaces conflict regions as places, by id
 * @param regions in the order of their file
 * @param areas south, west, north and east of regions by id; empty for those without
 * @param names all names
 * @param forms theirs, in the same order
 */
record GazetteerParts(
        Map<String, Place> countries,
        Map<String, Place> regionPlaces,
        List<Region> regions,
        Map<String, List<Double>> areas,
        List<Name> names,
        NameForms forms) {
    RegionBoxes boxes() {
        RegionBoxes boxes = new RegionBoxes();
        regions.forEach(region -> boxes.add(region, areas.getOrDefault(region.id(), List.of())));
        return boxes;
    }
}
