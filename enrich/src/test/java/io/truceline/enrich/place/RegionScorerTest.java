package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.RegionScore;
import org.junit.jupiter.api.Test;

class RegionScorerTest {
    @Test
    void score_memberTown_countsForItsRegion() {
        assertThat(Tags.regions("Shells fell on Bakhmut and Toretsk.")).containsExactly("donbas");
    }

    @Test
    void score_titleWeighsMoreThanText() {
        RegionScore titled = Tags.of("Fire near Lachin", "Officials met in Vienna.")
                .regions()
                .get(0);
        RegionScore told = Tags.of("Fire near Vienna", "Officials met in Lachin.")
                .regions()
                .get(0);
        assertThat(titled.score()).isGreaterThan(told.score());
    }

    @Test
    void score_countryAdjective_makesNoRegion() {
        assertThat(Tags.regions("Armenian and Russian ministers met in Geneva."))
                .isEmpty();
    }

    @Test
    void score_countryAtWarAsAWhole_isARegionByItsName() {
        assertThat(Tags.regions("Fighting spread across Sudan.")).containsExactly("sudan");
        assertThat(Tags.regions("Shells fell on Homs.")).containsExactly("syria");
    }

    @Test
    void score_placesOutsideAnyRegion_haveNone() {
        assertThat(Tags.regions("The mayor of Paris opened a bridge, guests from Madrid and Rome came."))
                .isEmpty();
    }

    @Test
    void score_placeNamedInPassing_makesNoRegion() {
        assertThat(Tags.regions(
                        "Paris hosts the games. Teams from Madrid, Rome, London, Berlin, Vienna, Oslo, Prague and "
                                + "Lisbon came to Paris.\n\nA runner was born in Gaza."))
                .isEmpty();
    }

    @Test
    void score_severalRegions_bestFirstWithMentions() {
        assertThat(Tags.of("Rockets hit Rafah, Khan Younis and Jabalia; shells fell near Naqoura.")
                        .regions())
                .extracting(RegionScore::id, RegionScore::mentions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("gaza-strip", 3),
                        org.assertj.core.groups.Tuple.tuple("southern-lebanon", 1));
    }
}
