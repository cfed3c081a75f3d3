package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarginsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARVAZ, March 3 (Agency) — The army said so.",
                "GARVAZ — El ejército habló.",
                "Garvaz (Agency) - Two men were hurt.",
                "GARVAZ/TULAYA, Nov 3 (Agency) -- Two men were hurt.",
                "(Agency) GARVAZ, Landia – “It is quiet,” she said.",
                "GARVAZ: The army said so.",
                "ГАРВАЗ, 3 марта (Агентство) — Армия сообщила об этом."
            })
    void hold_datelineOfAnyHouse_isMargin(String text) {
        int start = Math.max(text.indexOf("arvaz"), Math.max(text.indexOf("ARVAZ"), text.indexOf("АРВАЗ"))) - 1;
        assertThat(Margins.of("First line.\n" + text).hold(12 + start, 12 + start + 6))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Garvaz — a village of forty houses — was shelled.",
                "Garvaz was quiet - so they said.",
                "Garvaz, a village, was shelled: two houses burnt."
            })
    void hold_placeInASentence_isNone(String text) {
        assertThat(Margins.of(text).hold(0, 6)).isFalse();
    }

    @Test
    void hold_creditAfterTheLastStop_isMargin() {
        String text = "Shells fell near Garvaz. (The Garvaz Times) (Agency)";
        int credit = text.lastIndexOf("Garvaz");
        assertThat(Margins.of(text).hold(credit, credit + 6)).isTrue();
        assertThat(Margins.of(text).hold(text.indexOf("Garvaz"), text.indexOf("Garvaz") + 6))
                .isFalse();
    }

    @Test
    void of_hostileText_endsInTime() {
        String text = "A".repeat(200_000) + "(" + "B, ".repeat(100_000) + "\n" + "(x) ".repeat(100_000);
        assertThatCode(() -> Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Margins.of(text)))
                .doesNotThrowAnyException();
    }
}
