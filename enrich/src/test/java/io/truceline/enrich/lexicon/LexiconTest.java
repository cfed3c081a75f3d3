package io.truceline.enrich.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.Part;
import io.truceline.enrich.text.TokenText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void categories_shipped_areAllThere() {
        assertThat(LEXICON.categories())
                .contains(
                        "ceasefire-violation",
                        "shelling-strike",
                        "casualties",
                        "mobilisation",
                        "troop-build-up",
                        "territory-taken",
                        "retaliation",
                        "talks",
                        "ceasefire-agreed",
                        "ceasefire-holds",
                        "denial",
                        "drone",
                        "small-arms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army violated the cease-fire at dawn. | ceasefire-violation | violated the cease-fire",
                "Truce violations were counted. | ceasefire-violation | Truce violations",
                "Die Truppen meldeten einen Verstoß gegen die Waffenruhe. | ceasefire-violation | Verstoß gegen die Waffenruhe",
                "L'armée dénonce une violation du cessez-le-feu. | ceasefire-violation | violation du cessez-le-feu",
                "Denuncian la violación del alto el fuego. | ceasefire-violation | violación del alto el fuego",
                "Denunciam a violação do cessar-fogo. | ceasefire-violation | violação do cessar-fogo",
                "Стороны сообщили о нарушении, он нарушил перемирие. | ceasefire-violation | нарушил перемирие",
                "Ворог порушив режим припинення вогню. | ceasefire-violation | порушив режим припинення вогню",
                "Taraflar ateşkesi bozdu. | ceasefire-violation | ateşkesi bozdu",
                "Qarşı tərəf atəşkəsi pozub. | ceasefire-violation | atəşkəsi pozub",
                "Հակառակորդը հրադադարի ռեժիմը խախտել է։ | ceasefire-violation | հրադադարի ռեժիմը խախտել է",
                "أعلن الجيش عن خرق وقف إطلاق النار. | ceasefire-violation | خرق وقف إطلاق النار",
                "הצבא דיווח על הפרת הפסקת האש. | ceasefire-violation | הפרת הפסקת האש",
                "ارتش از نقض آتش بس خبر داد. | ceasefire-violation | نقض آتش بس",
                "Their drones circled. | drone | drones",
                "Reservists were called up. | mobilisation | Reservists",
                "The truce is holding. | ceasefire-holds | truce is holding",
            })
    void mentions_termOfEachLanguage_isCutExactly(String text, String category, String term) {
        assertThat(LEXICON.mentions(TokenText.of(text), Part.TEXT))
                .filteredOn(m -> m.category().equals(category))
                .extracting(m -> text.substring(m.start(), m.end()))
                .contains(term);
    }

    @Test
    void mentions_wordInsideAWord_isNone() {
        assertThat(LEXICON.mentions(TokenText.of("The skills and the deadline were discussed."), Part.TEXT))
                .isEmpty();
    }

    @Test
    void mentions_longestTermWins() {
        List<KeywordMention> found = LEXICON.mentions(TokenText.of("a ceasefire agreement"), Part.TITLE);
        assertThat(found).extracting(KeywordMention::term).containsExactly("ceasefire agreement");
        assertThat(found.get(0).part()).isEqualTo(Part.TITLE);
    }

    @Test
    void of_nestedGroups_areWrittenOut() {
        assertThat(Forms.of("(a|b( c|))d")).containsExactly("ad", "b cd", "bd");
    }

    @Test
    void of_brokenBrackets_namesCategoryLanguageAndTerm() {
        assertThatThrownBy(() -> Lexicon.of("talks:\n  en: ['negotiat(e|ed']\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lexicon.yaml, talks, en, \"negotiat(e|ed\": a bracket opens that never closes");
    }

    @Test
    void of_badCategoryAndEmptyForm_areBothTold() {
        assertThatThrownBy(() -> Lexicon.of("Big Talks:\n  en: [(a|)]\n"))
                .hasMessageContaining("lexicon.yaml, Big Talks: a category must be lower-case words joined by hyphens")
                .hasMessageContaining("every form needs at least one word");
    }

    @Test
    void of_notALexicon_isOneLine() {
        assertThatThrownBy(() -> Lexicon.of("- a\n- b\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be category, language, list of terms");
    }
}
