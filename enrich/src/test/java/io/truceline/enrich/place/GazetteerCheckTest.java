package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerCheckTest {
    private static final GazetteerFiles GOOD = new GazetteerFiles(
            "XA\tAland\t1\t2\t\t5\t\tAlandic\tAcity\t1\t2\t\t3\t\n",
            "Btown\ttown\tXA\t\t1.5\t2.5\t10\t\tBville\n",
            """
            - id: a-front
              name: A front
              theatre: a-theatre
              countries: [XA]
              at: [1, 2]
              box: [0, 1, 2, 3]
              names: [A Front]
              places: [{name: Cvillage, at: [1, 2], kind: village}]
            """,
            "a-front\tCvillage\tfr\tVillage-C|Le Village\n",
            "- {id: a-theatre, name: A theatre, countries: [XA]}\n",
            "{words: [nice]}\n",
            "- {kind: village, before: [village of]}\n",
            "base: -1\n",
            "XA: [sheriff]\n");

    @Test
    void problems_shippedFiles_none() {
        assertThat(GazetteerCheck.problems(GazetteerFiles.shipped())).isEmpty();
    }

    @Test
    void problems_soundFiles_none() {
        assertThat(GazetteerCheck.problems(GOOD)).isEmpty();
    }

    @Test
    void shipped_regionsAndCountries_areEnough() {
        Gazetteer gazetteer = Gazetteer.load();
        assertThat(gazetteer.regions()).hasSizeGreaterThanOrEqualTo(160);
        Set<String> iso = new HashSet<>(List.of(Locale.getISOCountries()));
        iso.removeIf(code -> gazetteer.country(code) != null);
        assertThat(iso).as("countries without a line").isEmpty();
    }

    @Test
    void problems_namesInALanguageThatIsNotRead_namesRegionAndLanguages() {
        assertThat(problems(new GazetteerFiles(
                        GOOD.countries(),
                        GOOD.places(),
                        GOOD.regions().replace("names: [A Front]", "names: [A Front]\n  namesIn: {xx: [Ax Front]}"),
                        GOOD.spellings(),
                        GOOD.theatres(),
                        GOOD.traps(),
                        GOOD.patterns(),
                        GOOD.little(),
                        GOOD.hints())))
                .containsExactly("regions.yaml, a-front: names and adjectives must be by one of "
                        + "[de, fr, es, pt, ru, uk, tr, az, hy, ar, he, fa], found \"xx\"");
    }

    @Test
    void problems_spellingOfAPlaceOrInALanguageThatIsNotThere_namesBoth() {
        assertThat(problems(files("spellings", "a-front\tDvillage\txx\tD\n")))
                .containsExactly(
                        "spellings.tsv, line 1 (a-front): language must be one of "
                                + "[de, fr, es, pt, ru, uk, tr, az, hy, ar, he, fa], found \"xx\"",
                        "spellings.tsv, line 1 (a-front): regions.yaml has no place \"Dvillage\" in that region");
    }

    @Test
    void shipped_regionsThatAreNoWholeCountry_areNamedInAllLanguages() {
        List<RegionRow> rows = RuleYaml.read(
                "regions.yaml", GazetteerFiles.shipped().regions(), new TypeReference<>() {}, List.of(), new Faults());
        List<String> unnamed = rows.stream()
                .filter(row -> !row.wholeCountry() && row.namesIn().size() < 12)
                .map(row -> row.id() + " only in " + row.namesIn().keySet())
                .toList();
        assertThat(unnamed).isEmpty();
    }

    @Test
    void problems_tooFewColumns_namesLineAndNumber() {
        assertThat(problems(files("places", "Btown\ttown\n")))
                .containsExactly("places.tsv, line 1 (Btown): must have 9 columns parted by tabs, found 2");
    }

    @Test
    void problems_latitudeOutOfBounds_namesColumnAndBounds() {
        assertThat(problems(files("places", "Btown\ttown\tXA\t\t91\t2.5\t10\t\t\n")))
                .containsExactly("places.tsv, line 1 (Btown): column 5 must be a number from -90 to 90, found \"91\"");
    }

    @Test
    void problems_unknownKind_listsTheKinds() {
        assertThat(problems(files("places", "Btown\thamlet\tXA\t\t1\t2.5\t10\t\t\n")))
                .containsExactly(
                        "places.tsv, line 1 (Btown): kind must be one of wide, country, division, district, town, "
                                + "village; found \"hamlet\"");
    }

    @Test
    void problems_unknownCountry_isNamed() {
        assertThat(problems(files("places", "Btown\ttown\tQQ\t\t1\t2\t10\t\t\n")))
                .containsExactly("places.tsv, line 1 (Btown): country must be a code of countries.tsv, found \"QQ\"");
    }

    @Test
    void problems_regionWithUnknownTheatre_listsTheTheatres() {
        String broken = GOOD.regions().replace("theatre: a-theatre", "theatre: b-theatre");
        assertThat(problems(files("regions", broken)))
                .containsExactly("regions.yaml, a-front: theatre must be one of [a-theatre], found \"b-theatre\"");
    }

    @Test
    void problems_unknownKey_listsTheAllowedOnes() {
        String broken = GOOD.regions().replace("name: A front", "label: A front");
        assertThat(problems(files("regions", broken)).get(0))
                .startsWith("regions.yaml, entry 1: unknown key \"label\"; allowed: [")
                .contains("theatre");
    }

    @Test
    void problems_boxTheWrongWayRound_isQuoted() {
        String broken = GOOD.regions().replace("box: [0, 1, 2, 3]", "box: [2, 1, 0, 3]");
        assertThat(problems(files("regions", broken)))
                .containsExactly("regions.yaml, a-front: box must be [south, west, north, east] in degrees, found "
                        + "[2.0, 1.0, 0.0, 3.0]");
    }

    @Test
    void problems_placeOutsideTheBox_isNamed() {
        String broken = GOOD.regions().replace("{name: Cvillage, at: [1, 2]", "{name: Cvillage, at: [1, 20]");
        assertThat(problems(files("regions", broken)))
                .containsExactly("regions.yaml, a-front, Cvillage: must lie in the region's box "
                        + "[0.0, 1.0, 2.0, 3.0], found [1.0, 20.0]");
    }

    @Test
    void problems_unknownClue_listsTheAllowedOnes() {
        assertThat(problems(files("little", "{locatid: 2}")))
                .singleElement()
                .asString()
                .startsWith("little.yaml, locatid: must be a weight of one of [addressed, again, ");
    }

    @Test
    void problems_hintsForNoCountry_areNamed() {
        assertThat(problems(files("hints", "QQ: [sheriff]\n")))
                .containsExactly("hints.yaml, QQ: country must be a code of countries.tsv, found \"QQ\"");
    }

    @Test
    void problems_idTwice_isNamed() {
        assertThat(problems(files("regions", GOOD.regions() + GOOD.regions())))
                .containsExactly("regions.yaml, a-front: the id is there twice");
    }

    @Test
    void problems_countryInTwoTheatres_isNamed() {
        String broken = GOOD.theatres() + "- {id: b-theatre, name: B, countries: [XA]}\n";
        assertThat(problems(files("theatres", broken)))
                .containsExactly("theatres.yaml, b-theatre: country XA is in another theatre already");
    }

    @Test
    void problems_unknownTrapList_listsTheAllowedOnes() {
        assertThat(problems(files("traps", "{wordz: [nice]}")))
                .singleElement()
                .asString()
                .startsWith("traps.yaml, wordz: no such list; allowed: [adjectiveTraps, ");
    }

    @Test
    void problems_noYamlAtAll_isOneLine() {
        assertThat(problems(files("traps", "{words: [a, b")))
                .singleElement()
                .asString()
                .startsWith("traps.yaml, ");
    }

    @Test
    void of_brokenFiles_failsWithTheProblems() {
        assertThatThrownBy(() -> Gazetteer.of(files("places", "Btown\ttown\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("places.tsv, line 1 (Btown): must have 9 columns parted by tabs, found 2");
    }

    private static List<String> problems(GazetteerFiles files) {
        return GazetteerCheck.problems(files);
    }

    private static GazetteerFiles files(String which, String content) {
        return new GazetteerFiles(
                GOOD.countries(),
                which.equals("places") ? content : GOOD.places(),
                which.equals("regions") ? content : GOOD.regions(),
                which.equals("spellings") ? content : GOOD.spellings(),
                which.equals("theatres") ? content : GOOD.theatres(),
                which.equals("traps") ? content : GOOD.traps(),
                GOOD.patterns(),
                which.equals("little") ? content : GOOD.little(),
                which.equals("hints") ? content : GOOD.hints());
    }
}
