package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheatresTest {
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Theatres theatres = gazetteer.theatres();

    @Test
    void ofRegion_everyRegion_hasAKnownTheatre() {
        assertThat(gazetteer.regions())
                .allSatisfy(r -> assertThat(theatres.byId(r.theatre())).isNotNull());
        assertThat(theatres.ofRegion("nagorno-karabakh")).isEqualTo("south-caucasus");
        assertThat(theatres.ofRegion("atlantis")).isNull();
    }

    @Test
    void regions_asShipped_areNamedAfterLandAndNotAfterWhoFightsThere() {
        assertThat(gazetteer.regions())
                .allSatisfy(r -> assertThat(r.id() + " " + r.name())
                        .doesNotContainPattern("(?i)gang|terror|rebel|militant|occup|separatist"));
    }

    @Test
    void ofCountryPair_sameOneOrDifferentTheatres() {
        assertThat(theatres.ofCountryPair("AM", "AZ")).isEqualTo("south-caucasus");
        assertThat(theatres.ofCountryPair("US", "AZ")).isEqualTo("south-caucasus");
        assertThat(theatres.ofCountryPair("RU", "AZ")).isNull();
        assertThat(theatres.ofCountryPair(null, null)).isNull();
    }

    @Test
    void ofPlace_regionBeforeCountry() {
        assertThat(theatres.ofPlace("durand-line", "PK")).isEqualTo("afghanistan");
        assertThat(theatres.ofPlace(null, "YE")).isEqualTo("yemen");
        assertThat(theatres.ofPlace(null, "BR")).isNull();
    }

    @Test
    void byId_unplaced_isThere() {
        assertThat(theatres.byId(Theatres.UNPLACED)).isNotNull();
    }
}
