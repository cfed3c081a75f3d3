package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import io.truceline.enrich.Story;
import io.truceline.enrich.Tagger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a claim takes from the sentences around its own: who speaks, whom "the army" means, where it was. */
class ContextTest {
    private static final Tagger TAGGER = new Tagger();

    private static List<Claim> claims(@Nullable String title, String text) {
        Story story = new Story("article", 1, title, text, Reader.WEDNESDAY, null, null, null);
        return TAGGER.tag(story).reading().claims();
    }

    private static @Nullable String accuser(Claim claim) {
        Party accuser = claim.accuser();
        return accuser == null ? null : accuser.id();
    }

    @Test
    void find_quotationBehindItsSpeaker_isSaidByThem() {
        assertThat(claims(
                        null,
                        "Armenia's defence ministry published a statement on Wednesday, a spokesman said. "
                                + "\"Azerbaijani forces opened fire near Sotk and violated the ceasefire.\""))
                .singleElement()
                .satisfies(c -> assertThat(accuser(c)).isEqualTo("armenia"));
    }

    @Test
    void find_quotedPartyBeforeTheVerb_doesNotAccuseItself() {
        assertThat(claims(
                        null,
                        "The Thai army's spokesman met reporters, officials said.\n\n"
                                + "\"Cambodian forces violated the ceasefire at dawn,\" the army said."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(accuser(c)).isEqualTo("thailand");
                    assertThat(c.accused()).extracting(Party::id).isEqualTo("cambodia");
                });
    }

    @Test
    void find_theArmyNamedBefore_isThatArmy() {
        assertThat(
                        claims(
                                null,
                                "The Sudanese army spoke to reporters. In a statement the military said the RSF had violated the truce."))
                .singleElement()
                .satisfies(c -> assertThat(accuser(c)).isEqualTo("sudan"));
    }

    @Test
    void find_theArmyNamedOnlyInTheHeadline_staysOpen() {
        assertThat(claims(
                        "Sudanese army speaks of El Obeid", "The army said the RSF had violated the truce on Monday."))
                .singleElement()
                .satisfies(c -> assertThat(accuser(c)).isNull());
    }

    @Test
    void find_dateline_isNotWhereItHappened() {
        List<Claim> claims = claims(
                "Congolese army accuses M23 of breaking ceasefire near Sake",
                "GOMA, Nov 24 (Agency) — The Congolese army accused M23 on Tuesday of violating the ceasefire.\n\n"
                        + "Shells fell near Sake.");
        assertThat(claims)
                .singleElement()
                .satisfies(c -> assertThat(c.place().name()).isEqualTo("Sake"));
    }

    @Test
    void find_onlyADateline_givesTheRegionAtMost() {
        assertThat(claims(null, "GOMA — The Congolese army accused M23 on Tuesday of violating the ceasefire."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.place().name()).isEqualTo("North Kivu");
                    assertThat(c.theatre()).isEqualTo("great-lakes");
                });
    }

    @Test
    void find_placeOfTalksBesidePlaceOfTheAct_takesTheAct() {
        assertThat(
                        claims(
                                null,
                                "The Lebanese army said Israel violated the ceasefire with shelling near Naqoura, two days after talks in Cairo."))
                .singleElement()
                .satisfies(c -> assertThat(c.place().name()).isEqualTo("Naqoura"));
    }

    @Test
    void find_bareCountryOfTwoTheatres_fallsToTheTheatreOfThePair() {
        assertThat(
                        claims(
                                null,
                                "India accused Pakistan of violating the ceasefire on Tuesday, a newspaper in Pakistan reported."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.theatre()).isEqualTo("kashmir"));
    }

    @Test
    void find_bothSidesAccuseEachOther_areThoseOfAConflict() {
        assertThat(claims(
                        null,
                        "Israel and Hamas agreed to a truce brokered by the United States.\n\n"
                                + "It fell apart on Tuesday, each side accusing the other of breaking the ceasefire."))
                .extracting(ContextTest::accuser)
                .containsExactlyInAnyOrder("hamas", "israel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The OSCE monitoring mission recorded 214 ceasefire violations on Tuesday.",
                "UNIFIL said its peacekeepers observed Israeli drones violating the ceasefire near Naqoura on Monday.",
                "UNDOF observed Israeli troops crossing the line on Monday in violation of the ceasefire.",
                "According to the JTMM, Ethiopian forces violated the truce on Monday by shelling Kobbo.",
                "EUMA patrols heard gunfire near Sotk on Monday in violation of the ceasefire.",
                "The civilian monitoring mission said that its patrol heard mortar fire near Sotk, in violation of the ceasefire.",
                "Violations of the ceasefire near Naqoura were observed by UNIFIL on Monday.",
                "Observers from the joint verification mechanism registered a violation of the ceasefire near Sake on Monday."
            })
    void find_missionOfMonitorsObserves_isConfirmedByMonitors(String text) {
        assertThat(claims(null, text))
                .singleElement()
                .satisfies(c -> assertThat(c.attribution()).isEqualTo(Attribution.MONITOR_CONFIRMED));
    }

    @Test
    void find_sideTellsMonitors_isAlleged() {
        assertThat(claims(null, "Armenia told the EU monitors that Azerbaijan had violated the ceasefire on Monday."))
                .singleElement()
                .satisfies(c -> assertThat(c.attribution()).isEqualTo(Attribution.ALLEGED));
    }

    @Test
    void find_villageThatNoTableKnows_isKeptWithTheRegionAroundIt() {
        assertThat(
                        claims(
                                null,
                                "Azerbaijani forces violated the ceasefire near Zavarik on Monday, Yerevan said. Shots were heard in Sotk."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.place().name()).isEqualTo("Zavarik");
                    assertThat(c.place().region()).isEqualTo("armenia-azerbaijan-border");
                    assertThat(c.place().lat()).isNull();
                });
    }

    @Test
    void find_noPlaceInACivilWar_isTheCountry() {
        assertThat(claims(null, "FARC fighters violated the ceasefire on Monday, the officials said."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.place().name()).isEqualTo("Colombia");
                    assertThat(c.place().precision()).isEqualTo(Precision.COUNTRY);
                });
    }

    @Test
    void find_twoAdjectivesOfOneActor_areBothSides() {
        assertThat(
                        claims(
                                null,
                                "Russian and Ukrainian forces agreed to open a road. The two sides accused each other of violating the ceasefire."))
                .extracting(ContextTest::accuser)
                .containsExactlyInAnyOrder("russia", "ukraine");
    }

    @Test
    void find_officeWithName_showsBothAsTheText() {
        assertThat(
                        claims(
                                null,
                                "Ukraine's president Olena Marko told reporters that Russia had violated the ceasefire on Monday."))
                .singleElement()
                .satisfies(c -> assertThat(c.accuser())
                        .extracting(Party::surface)
                        .isEqualTo("Ukraine's president Olena Marko"));
    }
}
