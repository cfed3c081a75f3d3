package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.enrich.place.Gazetteer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private final Parties parties = Reader.RULES.parties();

    @Test
    void table_asShipped_holdsThePartiesOfTheConflictsWatched() {
        assertThat(parties.all()).hasSizeGreaterThan(120);
        assertThat(parties.all()).containsKeys("azerbaijan", "nagorno-karabakh-authorities", "houthis", "rsf", "osce");
    }

    @Test
    void table_asShipped_namesOnlyRegionsAndTheatresThatExist() {
        Gazetteer places = Gazetteer.load();
        assertThat(parties.conflicts()).allSatisfy(c -> {
            assertThat(places.theatres().byId(c.theatre())).isNotNull();
            assertThat(c.regions())
                    .allSatisfy(r -> assertThat(places.theatres().ofRegion(r)).isEqualTo(c.theatre()));
        });
        assertThat(parties.all().values())
                .allSatisfy(p -> assertThat(p.regions())
                        .allSatisfy(r -> assertThat(places.region(r)).isNotNull()));
    }

    @Test
    void regions_asShipped_nameOnlyPartiesThatExist() {
        assertThat(Gazetteer.load().regions())
                .allSatisfy(r -> assertThat(parties.all().keySet()).containsAll(r.parties()));
    }

    @Test
    void pair_accusationAndCounterAccusation_isTheSame() {
        SidePair one = parties.pair("azerbaijan", "nagorno-karabakh-authorities", null, "south-caucasus");
        assertThat(parties.pair("armenia", "azerbaijan", null, "south-caucasus"))
                .isEqualTo(one);
    }

    @Test
    void pair_aThirdPartyAccuses_isThePairOfTheConflict() {
        SidePair sides = parties.pair("armenia", "azerbaijan", "nagorno-karabakh", "south-caucasus");
        assertThat(parties.pair("russia", "azerbaijan", "nagorno-karabakh", "south-caucasus"))
                .isEqualTo(sides);
        assertThat(parties.pair(null, "azerbaijan", "nagorno-karabakh", "south-caucasus"))
                .isEqualTo(sides);
    }

    @Test
    void pair_monitorNamesNobody_isThePairOfTheRegion() {
        SidePair sides = parties.pair("armenia", "azerbaijan", "armenia-azerbaijan-border", "south-caucasus");
        assertThat(parties.pair("monitoring-mission", null, "armenia-azerbaijan-border", "south-caucasus"))
                .isEqualTo(sides);
    }

    @Test
    void pair_onePartyInSeveralConflicts_followsTheOpponentThenTheRegion() {
        assertThat(parties.pair("hezbollah", "israel", null, "levant").conflict())
                .isEqualTo("lebanon");
        assertThat(parties.pair(null, "israel", "gaza-strip", "levant").conflict())
                .isEqualTo("gaza");
    }

    @Test
    void pair_nobodyKnown_isUnknownOnBothSides() {
        assertThat(parties.pair(null, null, null, null))
                .isEqualTo(new SidePair("other", Parties.UNKNOWN, Parties.UNKNOWN));
    }

    @Test
    void check_brokenTable_saysEverythingThatIsWrong() {
        PartyRow row = new PartyRow("Bad Id", "Bad", PartyRow.Kind.STATE, null, List.of(), List.of(), List.of());
        PartyFile file = new PartyFile(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(row, row),
                Map.of("nobody", List.of("x")),
                List.of(new ConflictRow("war", "yemen", List.of(List.of("no-one")), List.of())));
        assertThat(RuleCheck.parties(file))
                .contains(
                        "parties.yaml: two parties are called Bad Id",
                        "parties.yaml: id \"Bad Id\": allowed are a-z, 0-9 and inner hyphens",
                        "parties.yaml: Bad Id: needs at least one name",
                        "parties.yaml: stems: no party \"nobody\"",
                        "parties.yaml: conflict war: no party \"no-one\"");
    }
}
