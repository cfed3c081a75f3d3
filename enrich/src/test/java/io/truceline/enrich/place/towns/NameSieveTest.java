package io.truceline.enrich.place.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSieveTest {
    @Test
    void kept_codesNumbersAndLetters_areLeftOut() {
        assertThat(NameSieve.kept(List.of(
                        "Mirak",
                        "MRK",
                        "MIRA",
                        "Au",
                        "http://mirak.example",
                        "Mirak 2",
                        "Å",
                        "",
                        " ",
                        "Mirak (old)",
                        "Ada")))
                .containsExactly("Mirak", "Ada");
    }

    @Test
    void kept_namesInScriptsWithoutGaps_mayBeShort() {
        assertThat(NameSieve.kept(List.of("东京", "京", "서울"))).containsExactly("东京", "서울");
    }

    @Test
    void kept_saints_getTheirShortForms() {
        assertThat(NameSieve.kept(List.of("Saint Mirak", "Fort Mirak")))
                .containsExactly("Saint Mirak", "St. Mirak", "St Mirak", "Fort Mirak", "Ft. Mirak");
    }
}
