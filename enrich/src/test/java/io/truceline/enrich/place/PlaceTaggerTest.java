package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.PlaceMention;
import io.truceline.contract.record.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTaggerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Mortars fell near Lachin overnight. | Lachin",
                "de | Bei Latschin schlugen Granaten ein. | Lachin",
                "fr | Des obus sont tombés près de Latchine. | Lachin",
                "es | Hubo disparos cerca de Rafah. | Rafah",
                "pt | Houve disparos perto de Rafah. | Rafah",
                "ru | Под Лачином слышны взрывы. | Lachin",
                "ru | Выстрелы в Пунче стихли к утру. | Poonch",
                "uk | Біля Авдіївки тривають бої. | Avdiivka",
                "tr | Laçın'da silah sesleri duyuldu. | Lachin",
                "az | Gecə Laçında atışma olub. | Lachin",
                "hy | Կրակոցներ են լսվել Լաչինում։ | Lachin",
                "ar | سمع دوي انفجارات في رفح. | Rafah",
                "he | נשמעו פיצוצים ברפיח. | Rafah",
                "fa | صدای انفجار در رفح شنیده شد. | Rafah",
            })
    void tag_townOfARegionInEachLanguage_isFound(String language, String text, String town) {
        assertThat(Tags.names(text)).as(language).contains(town);
        assertThat(Tags.regions(text)).as(language).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Talks were held in Armenia. | AM",
                "de | Die Gespräche fanden in Armenien statt. | AM",
                "fr | Les discussions ont eu lieu en Arménie. | AM",
                "es | Las conversaciones fueron en Azerbaiyán. | AZ",
                "pt | As conversações foram no Azerbaijão. | AZ",
                "ru | Переговоры прошли в Армении. | AM",
                "uk | Переговори відбулися у Вірменії. | AM",
                "tr | Görüşmeler Ermenistan'da yapıldı. | AM",
                "az | Danışıqlar Ermənistanda keçirilib. | AM",
                "hy | Բանակցությունները անցել են Հայաստանում։ | AM",
                "ar | جرت المحادثات في أرمينيا. | AM",
                "he | השיחות התקיימו בארמניה. | AM",
                "fa | گفتگوها در ارمنستان برگزار شد. | AM",
            })
    void tag_countryInEachLanguage_isFound(String language, String text, String country) {
        assertThat(Tags.of(text).places())
                .as(language)
                .extracting(PlaceMention::country)
                .contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ambassador spoke for an hour.",
                "Reading is fun, and a nice day in march is best.",
                "Jordan Smith scored twice.",
                "Paris Hilton arrived late.",
                "Georgia Tech won again.",
                "Denzel Washington plays a detective.",
                "Mr. Houston declined to comment.",
                "She let us know that he is of age.",
                "The turkey was cooked in a china dish.",
                "The chair of the union said most of it was normal.",
            })
    void tag_whatOnlyLooksLikeAPlace_isNone(String text) {
        assertThat(Tags.of(text).all()).isEmpty();
    }

    @Test
    void tag_wordThatIsATownToo_countsBehindAPreposition() {
        assertThat(Tags.names("A fire broke out in Reading on Monday.")).containsExactly("Reading");
        assertThat(Tags.names("He moved to Nice.")).containsExactly("Nice");
    }

    @Test
    void tag_surnameOfAPersonNamedBefore_staysAPerson() {
        assertThat(Tags.names("Jack London wrote it. London was young then.")).isEmpty();
    }

    @Test
    void tag_adjective_saysWhoseAndNotWhere() {
        PlaceTags tags = Tags.of("Russian troops and Ukrainians met.");
        assertThat(tags.places()).isEmpty();
        assertThat(tags.adjectives()).extracting(PlaceMention::country).containsExactly("RU", "UA");
        assertThat(tags.all()).hasSize(2);
    }

    @Test
    void tag_nameAtTheEndOfALine_doesNotGoOnInTheNext() {
        assertThat(Tags.names("Взрывы слышны в районе Смоленска\nЖитель области рассказал о ночи."))
                .containsExactly("Smolensk");
    }

    @Test
    void tag_nothingButALittleTown_isMeant() {
        assertThat(Tags.names("Water will be off in parts of Palmdale on Sunday, the utility said."))
                .containsExactly("Palmdale");
    }

    @Test
    void tag_sea_isARegionInNoCountry() {
        PlaceMention sea = Tags.only("Two ships met in the South China Sea on Monday.");
        assertThat(sea.region()).isEqualTo("south-china-sea");
        assertThat(sea.country()).isNull();
    }

    @Test
    void tag_unknownVillageWithHyphen_isKeptWhole() {
        assertThat(Tags.of("They shelled the village of Tell-er-rumah in Yemen.")
                        .places())
                .extracting(PlaceMention::name)
                .contains("Tell-er-rumah");
    }

    @Test
    void tag_unknownVillage_isKeptWithThePrecisionOfItsContext() {
        PlaceMention village = Tags.of("Shots rang out near the village of Qerazori in Nagorno-Karabakh.")
                .places()
                .get(0);
        assertThat(village.name()).isEqualTo("Qerazori");
        assertThat(village.precision()).isEqualTo(Precision.EXACT);
        assertThat(village.lat()).isNull();
        assertThat(village.country()).isEqualTo("AZ");
        assertThat(village.region()).isEqualTo("nagorno-karabakh");
    }

    @Test
    void tag_unknownPartOfARegion_isADistrictInIt() {
        PlaceMention part = Tags.of("In Nagorno-Karabakh, posts in the Velidara region came under fire.")
                .places()
                .get(1);
        assertThat(part.name()).isEqualTo("Velidara");
        assertThat(part.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(part.region()).isEqualTo("nagorno-karabakh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Вблизи села Верхняя Оливка слышна стрельба. | Верхняя Оливка",
                "Das Dorf Obermühl wurde beschossen. | Obermühl",
                "Le village de Montreval a été touché. | Montreval",
                "La aldea de Pedraluz fue atacada. | Pedraluz",
                "A aldeia de Pedralva foi atacada. | Pedralva",
                "Бої біля села Калинчине тривають. | Калинчине",
                "Çınarova köyünde çatışma çıktı. | Çınarova",
                "Homes burned in the town of Qelmara. | Qelmara",
            })
    void tag_unknownVillageInOtherLanguages_isKept(String text, String name) {
        assertThat(Tags.names(text)).contains(name);
    }

    @Test
    void tag_townWithItsDistrict_isADistrict() {
        assertThat(Tags.only("Fire was reported in the Lachin district.").precision())
                .isEqualTo(Precision.DISTRICT);
        assertThat(Tags.only("Fire was reported in Lachin.").precision()).isEqualTo(Precision.TOWN);
    }

    @Test
    void tag_disputedPlace_hasRegionAndDeJureCountry() {
        PlaceMention place = Tags.only("Shelling hit Stepanakert.");
        assertThat(place.region()).isEqualTo("nagorno-karabakh");
        assertThat(place.country()).isEqualTo("AZ");
    }

    @Test
    void tag_directionBeforeATown_belongsToTheName() {
        PlaceMention place = Tags.only("Crowds gathered in North Las Vegas on Friday.");
        assertThat(place.end() - place.start()).isEqualTo("North Las Vegas".length());
        assertThat(Tags.names("The party United Russia met.")).isEmpty();
    }

    @Test
    void tag_unknownCountyAlone_isAmerican() {
        PlaceMention place = Tags.only("Deputies in Otter Creek County found the truck.");
        assertThat(place.name()).isEqualTo("Otter Creek County");
        assertThat(place.country()).isEqualTo("US");
    }

    @Test
    void tag_currency_isNoPlace() {
        assertThat(Tags.of("They paid US$460 million.").all()).isEmpty();
    }

    @Test
    void tag_abbreviation_countsOnlyAsWritten() {
        assertThat(Tags.names("The US said so.")).containsExactly("United States");
        assertThat(Tags.names("They told us so.")).isEmpty();
    }

    @Test
    void tag_titleAndText_countInTheirOwnOffsets() {
        PlaceTags tags = Tags.of("Fire near Lachin", "It came from Lachin.");
        assertThat(tags.places()).extracting(PlaceMention::part).containsExactly(Part.TITLE, Part.TEXT);
        assertThat(tags.places()).extracting(PlaceMention::start).containsExactly(10, 13);
    }
}
