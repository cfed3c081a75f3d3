package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person, a language or a firm is called after tells of no place; what a state does, does. */
class NationalityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Irish novelist read to a Spanish singer.",
                "Der Film zeigt einen britischen Schauspieler.",
                "Une actrice italienne et un chanteur belge y jouent.",
                "В фильме снялся американский актёр и французская певица.",
                "У ролі знявся британський актор.",
                "Домой вернулся один британец, другой канадец остался.",
                "Дед воевал на 1-м Украинском фронте до самого конца.",
                "Слово дали Феодосию Викторовичу, и он говорил долго.",
                "Метро открыто, сообщил Мартин Куба журналистам.",
                "Об этом передаёт агентство САНА со ссылкой на армию.",
                "Они говорят на английском и испанском языках.",
            })
    void tag_whatIsOfAPeopleButNoPlace_isNone(String text) {
        assertThat(Tags.of(text).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Irish army sent a ship. | IE",
                "Ливанская армия вошла в город. | LB",
                "Стрельба была на российско-украинской границе. | RU",
                "Раненых лечат в одесском госпитале. | UA",
                "Поранених лікують у харківській лікарні. | UA",
                "Раненых лечат в донецкой больнице. | UA",
                "Суд заседал в московском районе. | RU",
            })
    void tag_whatAStateOrTownHas_tellsOfIt(String text, String country) {
        assertThat(Tags.of(text).all()).extracting(PlaceMention::country).contains(country);
    }

    @Test
    void tag_latinLettersInATextOfOtherLetters_areFirmsAndAddresses() {
        assertThat(Tags.names("Об этом вечером во вторник сообщает газета Deutsche Zeitung, пишет и St James."))
                .isEmpty();
    }
}
