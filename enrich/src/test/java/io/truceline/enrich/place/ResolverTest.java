package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.PlaceMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTest {
    @Test
    void resolve_tripoli_followsTheOtherPlaces() {
        assertThat(country("Clashes in Tripoli. Forces from Misrata and Benghazi moved in.", "Tripoli"))
                .isEqualTo("LY");
        assertThat(country("Clashes in Tripoli. The Lebanese army came from Beirut in Lebanon.", "Tripoli"))
                .isEqualTo("LB");
    }

    @Test
    void resolve_georgia_followsTheOtherPlaces() {
        assertThat(country("Georgia and Abkhazia exchanged prisoners, Tbilisi said.", "Georgia"))
                .isEqualTo("GE");
        assertThat(country("Voters in Georgia and Florida went to the polls, with long lines in Atlanta.", "Georgia"))
                .isEqualTo("US");
    }

    @Test
    void resolve_hyderabad_followsTheOtherPlaces() {
        assertThat(country("Police in Hyderabad and Karachi, Pakistan, were on alert.", "Hyderabad"))
                .isEqualTo("PK");
        assertThat(country("Police in Hyderabad and Mumbai, India, were on alert.", "Hyderabad"))
                .isEqualTo("IN");
    }

    @Test
    void resolve_address_decidesForTheWholeText() {
        List<PlaceMention> places = Tags.of("The man from Richmond, Kentucky was found. Richmond is small.")
                .places();
        assertThat(places)
                .extracting(PlaceMention::lat)
                .filteredOn(lat -> lat == 37.75)
                .hasSize(2);
    }

    @Test
    void resolve_nothingElse_takesTheOutletsCountryAsAWeakHint() {
        assertThat(Tags.from("GB", "Fans cheered in Newcastle.").places().get(0).country())
                .isEqualTo("GB");
        assertThat(Tags.from("AU", "Fans cheered in Newcastle.").places().get(0).country())
                .isEqualTo("AU");
    }

    @Test
    void resolve_namesWithPlacesSideBySide_meanThose() {
        String text = "Deputies from Henry County said two men from Paris were held in Puryear after a crash. "
                + "The road from Paris to Puryear was closed.";
        assertThat(country(text, "Paris")).isEqualTo("US");
        assertThat(country("Lebanon said its army had left the south. Paris welcomed it.", "Paris"))
                .isEqualTo("FR");
    }

    @Test
    void resolve_listOfLargeCities_isNoAddress() {
        assertThat(country("The tour goes on to Prague, Berlin, New York and Minsk.", "Berlin"))
                .isEqualTo("DE");
    }

    @Test
    void resolve_kindOfTheLargerPlaceBetween_isAnAddress() {
        assertThat(country("A fire burned in Newcastle (state of Wyoming) overnight.", "Newcastle"))
                .isEqualTo("US");
    }

    private static String country(String text, String surface) {
        return Tags.of(text).places().stream()
                .filter(p -> text.substring(p.start(), p.end()).equals(surface))
                .map(p -> String.valueOf(p.country()))
                .findFirst()
                .orElse("not found");
    }
}
