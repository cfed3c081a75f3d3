package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearbyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Mortar shells fell near Zavarik on Monday. | Zavarik
                Shots were fired in the direction of Upper Zavarik, a spokesman said. | Upper Zavarik
                The unit opened fire at Zavarik. | Zavarik
                Los disparos se oyeron cerca de Zavarik el lunes. | Zavarik
                Обстрел был слышен около Заварика, сообщили жители. | Заварика
                """)
    void find_fireBesideAnUnknownName_keepsIt(String text, String name) {
        assertThat(Tags.of(text).places()).extracting(PlaceMention::name).contains(name);
        assertThat(Tags.of(text).places()).allSatisfy(p -> assertThat(p.lat()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bakery opened near Zavarik on Monday.",
                "He shouted at Zavarik before the shelling began.",
                "Shells fell near Zavarik's house on the hill.",
                "Shells fell near Monday noon.",
                "Soldiers opened fire at Mirak in the mountains.",
                "Soldiers opened fire near General Zavarik and his men.",
                "Shells Fell Near Zavarik Last Week",
                "Soldiers opened fire at ZKL positions in the hills."
            })
    void find_noFireOrNoVillage_keepsNothing(String text) {
        assertThat(Tags.names(text)).isEmpty();
    }

    @Test
    void find_twoCountriesInTheSentence_takesNoThirdFromTheRest() {
        String rest = " Talks go on in Geneva. Talks in Geneva may end. An envoy is in Geneva.";
        assertThat(Tags.of("Azerbaijani forces fired near the village of Zavarik, Yerevan said, and Baku denied."
                                + rest)
                        .places())
                .filteredOn(p -> p.name().equals("Zavarik"))
                .singleElement()
                .satisfies(p -> assertThat(p.country()).isNull());
        assertThat(Tags.of("Shells fell near the village of Zavarik." + rest).places())
                .filteredOn(p -> p.name().equals("Zavarik"))
                .singleElement()
                .satisfies(p -> assertThat(p.country()).isEqualTo("CH"));
    }

    @Test
    void find_namesAcrossAText_areNoneTwice() {
        assertThat(Tags.names("Shells fell near the village of Zavarik and near Sotk on Monday."))
                .containsExactly("Zavarik", "Sotk");
    }
}
