package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.enrich.Story;
import io.truceline.enrich.Tagger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
}
