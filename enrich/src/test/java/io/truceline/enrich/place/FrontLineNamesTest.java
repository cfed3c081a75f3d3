package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Villages, posts and border sectors that no table of towns has, as reports in several languages name them. */
class FrontLineNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Shelling hit Kozacha Lopan on Monday., kharkiv-border",
        "В Казачьей Лопани ранены двое., kharkiv-border",
        "Troops fired at the Krishna Ghati sector., kashmir-line-of-control",
        "Drones hit Kerem Shalom on Monday., gaza-strip",
        "Clashes broke out in El Tarra in Catatumbo., catatumbo",
        "قصف استهدف ميس الجبل, southern-lebanon",
        "Rockets fell near Shlomi., southern-lebanon",
        "Обстрел Теткино продолжается., kursk-border",
        "Combates em Chiúre no norte., cabo-delgado",
        "ירי לעבר שתולה, southern-lebanon"
    })
    void tag_frontLineName_tellsTheRegion(String text, String region) {
        assertThat(Tags.regions(text)).first().isEqualTo(region);
    }

    @Test
    void tag_village_withoutATown_hasItsRegion() {
        assertThat(Tags.only("Shelling hit Tserovani.").region()).isEqualTo("georgia-boundary-line");
    }

    @ParameterizedTest
    @CsvSource({
        "The Lok Sabha passed the bill.",
        "Le train part à midi.",
        "Счастье было недолгим.",
        "Головной офис закрыт."
    })
    void tag_wordThatResemblesAVillage_isNone(String text) {
        assertThat(Tags.names(text)).isEmpty();
    }
}
