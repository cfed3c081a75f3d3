package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityAdjectivesTest {
    @ParameterizedTest
    @CsvSource({
        "Лондон, лондонский",
        "Одесса, одесской",
        "Донецк, донецкая",
        "Луганск, луганском",
        "Харків, харківській",
        "Донецьк, донецькому",
        "Луганськ, луганський",
        "Москва, московских",
        "Брюссель, брюссельского",
        "Нью-Йорк, нью-йоркском",
        "Петербург, петербургская",
        "Санкт-Петербург, санкт-петербургских"
    })
    void of_form_isAmongThem(String city, String adjective) {
        assertThat(CityAdjectives.of(city)).contains(adjective);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Баку", "Сочи", "Рим", "Нижний Новгород", "Прага", "London"})
    void of_nameWithoutARule_areNone(String city) {
        assertThat(CityAdjectives.of(city)).isEmpty();
    }
}
