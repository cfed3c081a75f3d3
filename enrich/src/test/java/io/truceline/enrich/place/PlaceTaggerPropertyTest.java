package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.enrich.text.Fold;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlaceTaggerPropertyTest {
    private static final List<String> BITS = List.of(
            "Lachin",
            "in",
            "the village of",
            "Georgia",
            ",",
            "Texas",
            "\n\n",
            "US",
            "U.S.",
            "Smith",
            "Лачине",
            "под",
            "Gaza's",
            "رفح",
            "ברפיח",
            "𝔊aza",
            "\ud83d",
            "😀",
            "-",
            "’s",
            "County",
            "District",
            "district",
            "\u0000",
            "İstanbul",
            "x",
            "Ky.",
            "(",
            "село",
            "Nagorno-",
            "Karabakh",
            "Paris",
            "Hilton",
            "ß",
            "e\u0301");

    @Test
    void tag_anyMixOfWords_cutsOrderedSpansInsideTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            check(mix(random));
        }
    }

    @Test
    void tag_titleAndTextThatDiffer_neverFails() {
        Random random = new Random(13);
        for (int round = 0; round < 3000; round++) {
            String title = mix(random);
            String text = mix(random);
            assertThatCode(() -> Tags.of(title, text))
                    .as("%s | %s", title, text)
                    .doesNotThrowAnyException();
        }
    }

    private static String mix(Random random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(14); k >= 0; k--) {
            text.append(BITS.get(random.nextInt(BITS.size()))).append(random.nextInt(4) > 0 ? " " : "");
        }
        return text.toString();
    }

    @Test
    void tag_anyCharacters_neverFails() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            char[] text = new char[random.nextInt(200)];
            for (int k = 0; k < text.length; k++) {
                text[k] = (char) random.nextInt(0x10000);
            }
            check(new String(text));
        }
    }

    private static void check(String text) {
        PlaceTags tags = Tags.of(text, text);
        int at = 0;
        for (PlaceMention place : tags.all()) {
            at = place.part() == Part.TEXT && at > 0 && place.start() < at && isFirst(tags, place) ? 0 : at;
            assertThat(place.start()).isBetween(at, text.length());
            assertThat(place.end()).isBetween(place.start() + 1, text.length());
            at = place.end();
            if (place.lat() == null && place.country() == null) {
                assertThat(Fold.of(text.substring(place.start(), place.end()))).isNotBlank();
            }
        }
    }

    private static boolean isFirst(PlaceTags tags, PlaceMention place) {
        return tags.all().stream()
                .filter(p -> p.part() == Part.TEXT)
                .findFirst()
                .orElseThrow()
                .equals(place);
    }

    @Test
    void tag_longNestedText_staysQuick() {
        String text = "the village of ".repeat(20_000);
        assertThat(Tags.of(text).places()).isEmpty();
    }

    @Test
    @Timeout(20)
    void tag_veryManyUnknownPlaces_staysQuick() {
        assertThat(Tags.of("in Abc County near Paris. ".repeat(30_000)).places())
                .hasSizeGreaterThan(30_000);
    }

    @Test
    void tag_sameTextTwice_givesTheSame() {
        String text =
                "Shots near the village of Abc in Karabakh, Georgia, and Tripoli; Springfield and Columbus, Ohio.";
        assertThat(Tags.of(text)).isEqualTo(Tags.of(text));
    }
}
