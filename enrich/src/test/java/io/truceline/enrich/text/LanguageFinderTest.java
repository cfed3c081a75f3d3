package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
    private final LanguageFinder finder = new LanguageFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ministry said that two soldiers were hurt.",
                "de | Das Ministerium teilte mit, dass zwei Soldaten verletzt wurden.",
                "fr | Le ministère a annoncé que deux soldats ont été blessés.",
                "es | El ministerio dijo que dos soldados fueron heridos.",
                "pt | O ministério disse que não houve feridos na região.",
                "ru | Министерство сообщило, что двое военных были ранены.",
                "uk | Міністерство повідомило, що двоє військових були поранені.",
                "tr | Bakanlık iki askerin yaralandığını açıkladı ve bir çağrı yaptı.",
                "az | Nazirlik bildirib ki, iki əsgər yaralanıb.",
                "hy | Նախարարությունը հայտնել է երկու զինծառայողի մասին։",
                "ar | قالت الوزارة إن جنديين أصيبا في القصف.",
                "he | המשרד הודיע כי שני חיילים נפצעו.",
                "fa | وزارتخانه گفت که دو سرباز زخمی شده است.",
                "ka | სამინისტრომ განაცხადა",
                "ja | 国防省は二人の兵士が負傷したと発表した。",
                "zh | 国防部宣布两名士兵受伤。",
            })
    void find_sentence_tellsTheLanguage(String code, String text) {
        assertThat(finder.find(text)).isEqualTo(code);
    }

    @Test
    void find_nothingToTellBy_isUndetermined() {
        assertThat(finder.find("")).isEqualTo("und");
        assertThat(finder.find("12:30 — 4,5 %")).isEqualTo("und");
        assertThat(finder.find("Xqzt Brvk")).isEqualTo("und");
    }

    @Test
    void find_undecidableText_believesThePlausibleDeclaration() {
        assertThat(finder.find("Xqzt Brvk", "pt-BR")).isEqualTo("pt");
        assertThat(finder.find("Xqzt Brvk", "ru")).isEqualTo("und");
        assertThat(finder.find("Xqzt Brvk", "no such tag!")).isEqualTo("und");
    }

    @Test
    void find_wrongDeclaration_doesNotOverruleTheText() {
        assertThat(finder.find("The ministry said that two of the soldiers were hurt.", "de"))
                .isEqualTo("en");
    }

    @Test
    void find_anyCharacters_neverFails() {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            char[] text = new char[random.nextInt(100)];
            for (int k = 0; k < text.length; k++) {
                text[k] = (char) random.nextInt(0x10000);
            }
            assertThat(finder.find(new String(text))).matches("[a-z]{2,3}");
        }
    }
}
