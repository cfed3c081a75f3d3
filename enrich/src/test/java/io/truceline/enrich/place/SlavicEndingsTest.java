package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.enrich.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlavicEndingsTest {
    @ParameterizedTest
    @CsvSource({
        "Часовым, Часовый", "Харькове, Харьков", "Горловке, Горловка", "Грозном, Грозный", "Сумах, Сумы",
                "Твери, Тверь",
        "Маріуполі, Маріуполь", "Миколаєва, Миколаїв", "Харкові, Харків", "Полтавою, Полтава", "Донецку, Донецк",
                "Донца, Донец",
        "Бахмутом, Бахмут", "Мариуполя, Мариуполь", "Авдеевку, Авдеевка", "Николаеву, Николаев"
    })
    void nominatives_case_holdTheNominative(String form, String nominative) {
        assertThat(SlavicEndings.nominatives(Fold.of(form))).contains(Fold.of(nominative));
    }

    @Test
    void nominatives_shortWord_areNone() {
        assertThat(SlavicEndings.nominatives("на")).isEmpty();
        assertThat(SlavicEndings.nominatives("дна")).isEmpty();
    }
}
