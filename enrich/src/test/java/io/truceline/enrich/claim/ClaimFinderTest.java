package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.RegionScore;
import io.truceline.contract.record.TimeKind;
import io.truceline.enrich.place.PlaceTags;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {
    private static final String REPORT = "Azerbaijani forces violated the ceasefire near Garvaz on %s, Yerevan said.";

    @ParameterizedTest
    @CsvSource({
        "Monday,2026-11-23",
        "Wednesday,2026-11-25",
        "21 November 2026,2026-11-21",
        "November 22,2026-11-22",
        "2026-11-24,2026-11-24"
    })
    void find_aDayOfThisWeek_alertsWithTheDay(String day, LocalDate date) {
        Reading reading = Reader.read(REPORT.formatted(day));
        assertThat(reading.decision()).isEqualTo(Decision.ALERTING);
        Claim claim = reading.claims().get(0);
        assertThat(claim.time().date()).isEqualTo(date);
        assertThat(claim.time().stated()).isTrue();
        assertThat(claim.time().kind()).isEqualTo(TimeKind.CURRENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 October 2026", "22 November 2025", "12 May 1994"})
    void find_aDayLongBefore_isAnEarlierIncident(String day) {
        Reading reading = Reader.read(REPORT.formatted(day));
        assertThat(reading.decision()).isEqualTo(Decision.SUPPRESSED);
        assertThat(reading.reason()).isEqualTo("Tells of an earlier incident");
        assertThat(reading.trace()).extracting("rule").contains("too-old");
    }

    @Test
    void find_noDayAndNoDateOfPublication_leavesTheDayOpen() {
        Reading reading = Reader.read("en", null, "Azerbaijani forces violated the ceasefire, Yerevan said.", null);
        assertThat(reading.claims()).singleElement().satisfies(c -> {
            assertThat(c.time().date()).isNull();
            assertThat(c.time().stated()).isFalse();
        });
    }

    @Test
    void find_titleAndTextTellingTheSame_makeOneClaimWithTwoQuotes() {
        Reading reading = Reader.read(
                "en",
                "Ukraine accuses Russia of breaking Easter truce",
                "Ukraine accused Russia on Tuesday of breaking the truce near Orikhove.",
                Reader.WEDNESDAY);
        Claim claim = reading.claims().get(0);
        assertThat(reading.claims()).hasSize(1);
        assertThat(claim.quotes()).extracting(Quote::part).containsExactly(Part.TITLE, Part.TEXT);
        assertThat(claim.time().date()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(claim.theatre()).isEqualTo("eastern-europe");
    }

    @Test
    void find_tollInTheNextSentence_isTakenOver() {
        Claim claim = Reader.read("Hezbollah broke the ceasefire, the Israeli army said. 7 soldiers were wounded.")
                .claims()
                .get(0);
        assertThat(claim.wounded()).isEqualTo(7);
        assertThat(claim.killed()).isNull();
    }

    @Test
    void find_othersInTheNextParagraph_areCountedToo() {
        Claim claim = Reader.read("Russia broke the truce on Tuesday and killed three people, Kyiv said.\n\n"
                        + "Another seven people were wounded, a doctor said.")
                .claims()
                .get(0);
        assertThat(claim.killed()).isEqualTo(3);
        assertThat(claim.wounded()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baku on Monday denied that its units had fired and accused Armenia of violating the ceasefire.",
                "Baku said on Monday that Armenia had violated the ceasefire.",
                "Baku accused Armenia on Monday of violating the ceasefire."
            })
    void find_dayOfTheStatement_isNoDayOfTheAct(String text) {
        assertThat(Reader.read(text).claims()).singleElement().satisfies(c -> {
            assertThat(c.time().date()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(c.time().stated()).isFalse();
        });
    }

    @Test
    void find_dayOfStatementAndDayOfAct_takesThatOfTheAct() {
        assertThat(Reader.read("Baku said on Tuesday that Armenia had violated the ceasefire on Sunday.")
                        .claims())
                .singleElement()
                .satisfies(c -> assertThat(c.time().date()).isEqualTo(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void find_backgroundBesideTheReport_claimsOnlyTheReport() {
        Reading reading = Reader.read("Pakistan violated the ceasefire on Tuesday, India said.\n\n"
                + "A truce agreed in 2003 was broken many times in the decades after that anniversary.");
        assertThat(reading.claims()).hasSize(1);
    }

    @Test
    void find_bothSidesBlameEachOther_makesTwoClaims() {
        Reading reading =
                Reader.read("Thailand and Cambodia blamed each other on Wednesday for breaking the ceasefire.");
        assertThat(reading.claims())
                .extracting(Claim::accuser, Claim::accused)
                .extracting(String::valueOf)
                .hasSize(2)
                .anyMatch(t -> t.matches(".*thailand.*cambodia.*"))
                .anyMatch(t -> t.matches(".*cambodia.*thailand.*"));
    }

    @Test
    void find_placesInSentence_takesTheFinestAndNotASpeakersCapital() {
        String text = "Baku said Armenian forces broke the truce at Khozavar in Karabakh.";
        PlaceTags tags = new PlaceTags(
                List.of(
                        mention(text, "Baku", Precision.TOWN, null),
                        mention(text, "Khozavar", Precision.EXACT, "nagorno-karabakh"),
                        mention(text, "Karabakh", Precision.REGION, "nagorno-karabakh")),
                List.of(new RegionScore("nagorno-karabakh", "Nagorno-Karabakh", List.of("AZ"), 1, 2)));
        ClaimPlace place = Reader.read("en", null, text, Reader.WEDNESDAY, tags)
                .claims()
                .get(0)
                .place();
        assertThat(place.name()).isEqualTo("Khozavar");
        assertThat(place.precision()).isEqualTo(Precision.EXACT);
    }

    @Test
    void find_noPlaceInSentence_fallsBackToTheRegionInFocus() {
        PlaceTags tags = new PlaceTags(
                List.of(), List.of(new RegionScore("nagorno-karabakh", "Nagorno-Karabakh", List.of("AZ"), 1, 2)));
        String text = "An Azeri drone attack was a violation of the ceasefire, enclave officials said.";
        Claim claim =
                Reader.read("en", null, text, Reader.WEDNESDAY, tags).claims().get(0);
        assertThat(claim.place().region()).isEqualTo("nagorno-karabakh");
        assertThat(claim.accuser()).extracting("id").isEqualTo("nagorno-karabakh-authorities");
        assertThat(claim.accused()).extracting("id").isEqualTo("azerbaijan");
    }

    private static PlaceMention mention(String text, String name, Precision precision, @Nullable String region) {
        int at = text.indexOf(name);
        return new PlaceMention(name, Part.TEXT, at, at + name.length(), null, null, null, "AZ", region, precision);
    }

    @Test
    void find_anotherSubject_isNoViolation() {
        Reading reading = Reader.read("The council met to discuss parking in the old town and the price of bread.");
        assertThat(reading.decision()).isEqualTo(Decision.NO_VIOLATION);
        assertThat(reading.trace()).isEmpty();
    }

    @Test
    void find_randomText_quotesExactlyWhatStandsThere() {
        Random random = new Random(7);
        String[] words = {
            "Israel",
            "Hamas",
            "violated",
            "the",
            "ceasefire",
            "said",
            "“",
            "”",
            ".",
            "\n\n",
            "é",
            "𝒜",
            "😀",
            "truce",
            "broke",
            "killing",
            "12",
            "on",
            "Monday",
            "accused",
            "of",
            "breaking",
            "‏",
            "\u0301"
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 60; k++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String whole = text.toString();
            Reader.read(whole).claims().stream()
                    .flatMap(c -> c.quotes().stream())
                    .forEach(
                            q -> assertThat(whole.substring(q.start(), q.end())).isEqualTo(q.text()));
        }
    }

    @Test
    void find_hostileText_endsInTime() {
        String word = "ceasefire".repeat(120_000);
        String claims = "Israel violated the ceasefire killing 3 people and accused Hamas ".repeat(8_000);
        String signs = "“”.,;:!?«»()".repeat(40_000);
        StringBuilder noise = new StringBuilder();
        new Random(3).ints(200_000, 1, 0x10ffff).forEach(noise::appendCodePoint);
        for (String text : List.of(word, claims, signs, noise.toString())) {
            Assertions.assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(20), () -> Reader.read(text)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void find_sameStoryTwice_givesTheSameClaims() {
        String text = REPORT.formatted("Monday");
        assertThat(Reader.read(text)).isEqualTo(Reader.read(text));
    }
}
