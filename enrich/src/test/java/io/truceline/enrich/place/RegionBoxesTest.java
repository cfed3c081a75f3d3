package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegionBoxesTest {
    private final RegionBoxes boxes = new RegionBoxes();

    @BeforeEach
    void add() {
        boxes.add(region("wide", false, List.of("XA")), List.of(0., 0., 10., 10.));
        boxes.add(region("narrow", false, List.of("XA", "XB")), List.of(4., 4., 6., 6.));
        boxes.add(region("whole", true, List.of("XC")), List.of(0., 0., 10., 10.));
        boxes.add(region("boundless", false, List.of("XD")), List.of());
    }

    private static Region region(String id, boolean whole, List<String> countries) {
        return new Region(id, id, "t", countries, List.of(), whole);
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
