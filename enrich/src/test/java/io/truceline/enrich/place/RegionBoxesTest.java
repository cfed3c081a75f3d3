package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionBoxesTest {
    private final RegionBoxes boxes = new RegionBoxes();

    @BeforeEach
    void add() {
        boxes.add(row("wide", false, List.of("XA"), List.of(0., 0., 10., 10.)));
        boxes.add(row("narrow", false, List.of("XA", "XB"), List.of(4., 4., 6., 6.)));
        boxes.add(row("whole", true, List.of("XC"), List.of(0., 0., 10., 10.)));
    }

    private static RegionRow row(String id, boolean whole, List<String> countries, List<Double> box) {
        return new RegionRow(
                id, id, "t", countries, List.of(), box, List.of(), List.of(), Map.of(), List.of(), Map.of(), whole,
                false, List.of());
    }

    @Test
    void regionOf_twoBoxes_isTheSmallerOne() {
        assertThat(boxes.regionOf("XA", 5, 5, 900)).isEqualTo("narrow");
        assertThat(boxes.regionOf("XA", 1, 1, 900)).isEqualTo("wide");
    }

    @Test
    void regionOf_otherCountry_isNone() {
        assertThat(boxes.regionOf("XB", 1, 1, 900)).isNull();
        assertThat(boxes.regionOf("XD", 5, 5, 900)).isNull();
    }

    @Test
    void regionOf_countryAtWarAsAWhole_isLeftToItsCode() {
        assertThat(boxes.regionOf("XC", 5, 5, 900)).isNull();
    }

    @Test
    void regionOf_city_isNoneUnlessItIsListed() {
        assertThat(boxes.regionOf("XA", 5, 5, 199_999)).isEqualTo("narrow");
        assertThat(boxes.regionOf("XA", 5, 5, 200_000)).isNull();
    }
}
