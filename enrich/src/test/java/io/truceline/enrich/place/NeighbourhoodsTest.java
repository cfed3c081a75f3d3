package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NeighbourhoodsTest {
    private static Place town(double lat, double lon) {
        return new Place("town", PlaceKind.TOWN, "US", null, lat, lon, null, 0, null);
    }

    @Test
    void around_placesNearAndFar_countsTheNearOnes() {
        Neighbourhoods votes = new Neighbourhoods();
        votes.add(town(36.30, -88.33), 0.5);
        votes.add(town(36.44, -88.33), 0.25);
        votes.add(town(48.85, 2.35), 4);
        assertThat(votes.around(town(36.33, -88.30))).isCloseTo(0.75, within(1e-9));
        assertThat(votes.around(town(-36.33, -88.30))).isZero();
    }

    @Test
    void areNear_acrossTheEquatorAndGreenwich_holds() {
        assertThat(Neighbourhoods.areNear(town(0.1, 0.1), town(-0.1, -0.1))).isTrue();
        assertThat(Neighbourhoods.areNear(town(0.1, 0.1), town(-1.1, 0.1))).isFalse();
    }

    @Test
    void countries_haveNoNeighbourhood() {
        Place country = new Place("land", PlaceKind.COUNTRY, "US", null, 36.3, -88.3, null, 0, null);
        Neighbourhoods votes = new Neighbourhoods();
        votes.add(country, 1);
        assertThat(votes.around(town(36.3, -88.3))).isZero();
        assertThat(Neighbourhoods.areNear(country, town(36.3, -88.3))).isFalse();
    }
}
