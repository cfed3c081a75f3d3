package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bears the name of a place in dispute and is another thing, and what only looks so. */
class NamesOfOtherThingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ladrões invadiram um prédio na rua Haiti, no centro.",
                "Les pompiers sont intervenus rue de Tombouctou hier soir.",
                "Belediye Kırım Caddesi'ni bir hafta kapattı.",
                "وقع الحريق بشارع السودان صباح اليوم."
            })
    void tag_street_isNoPlaceEvenIfACountryHasTheName(String text) {
        assertThat(Tags.regions(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cúcuta vence por 3-1 en la última jornada del torneo.",
                "The striker left Grozny for another championship side.",
                "Karabağ deplasmanda maçı 2-1 kazandı."
            })
    void tag_gameOfAClub_isAboutNoRegion(String text) {
        assertThat(Tags.regions(text)).isEmpty();
    }

    @Test
    void tag_stadiumUnderFire_isNoGame() {
        assertThat(Tags.regions("Shelling hit the football ground in Grozny and killed three."))
                .containsExactly("chechnya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le savon d'Alep se vend bien cet hiver.",
                "Construit en Bretagne, le Sébastopol rouille à quai.",
                "Vingt kilos de Goma-2 ont disparu.",
                "La galerie de la ville consacre à De Palma une rétrospective complète."
            })
    void tag_wareShipOrPerson_isNoPlace(String text) {
        assertThat(Tags.regions(text)).isEmpty();
    }

    @Test
    void tag_commonWordAtTheStartOfASentence_isNoPlace() {
        assertThat(Tags.regions("Суми компенсацій оголосять у березні.")).isEmpty();
        assertThat(Tags.regions("Уночі дрони атакували Суми.")).containsExactly("sumy-border");
    }

    @Test
    void tag_hotelOfATown_liesInTheTown() {
        assertThat(Tags.regions("Um carro-bomba explodiu à porta de um hotel de Kismayo."))
                .containsExactly("jubaland-front");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strikes hit southern Lebanon on Monday. | southern-lebanon",
                "Des tirs ont été signalés à la frontière arméno-azerbaïdjanaise. | armenia-azerbaijan-border",
                "В штате Шан идут бои. | shan-state",
                "Im Süden Dagestans fielen in der Nacht und am Morgen Schüsse. | dagestan",
                "Colan təpələrindəki mövqelər atəşə tutulub. | golan-heights"
            })
    void tag_regionAsARunningTextNamesIt_isFound(String text, String region) {
        assertThat(Tags.regions(text)).containsExactly(region);
    }

    @Test
    void tag_littleTownOfARegion_isMeantWhereThereIsFighting() {
        assertThat(Tags.regions("Gunmen killed four farmers near Guiglo overnight."))
                .containsExactly("western-ivory-coast");
        assertThat(Tags.regions("A museum bought a photograph near Guiglo.")).isEmpty();
    }
}
