package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.enrich.text.TokenText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in which the files of names have none of their own: what the world's table and CLDR know is found there all the same. */
class OtherScriptsTest {
    @ParameterizedTest
    @CsvSource({
        "Εκρήξεις ακούστηκαν στα περίχωρα της Αθήνας., Athens",
        "Ο στρατός κινήθηκε προς τη Θεσσαλονίκη., Thessaloniki",
        "აფეთქებები ისმოდა თბილისში და ცხინვალთან., Tskhinvali",
        "दिल्ली में गोलीबारी हुई।, Delhi",
        "मंत्री ने कहा कि पाकिस्तान ने समझौता तोड़ा।, Pakistan",
        "มีการยิงกันใกล้กรุงเทพมหานคร, Bangkok",
        "ทหารไทยและกัมพูชาปะทะกันที่ชายแดน, Cambodia",
        "乌克兰军队遭到炮击。, Ukraine",
        "烏克蘭和俄羅斯同意停火。, Russia",
        "東京と大阪で集会が開かれた。, Osaka",
        "レバノン南部で戦闘が続いた。, Lebanon",
        "서울과 평양에서 회담이 열렸다., Pyongyang",
        "우크라이나 하르키우에서 폭발이 있었다., Kharkiv",
    })
    void tag_placeInItsScriptAndCase_isFound(String text, String name) {
        assertThat(Tags.names(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Η κυβέρνηση θα ξοδέψει περισσότερα χρήματα για την παιδεία.",
                "მთავრობა მომავალ წელს მეტ ფულს დახარჯავს განათლებაზე.",
                "सरकार अगले साल शिक्षा और स्वास्थ्य पर अधिक पैसा खर्च करेगी।",
                "รัฐบาลประกาศว่าจะเพิ่มงบประมาณด้านการศึกษาในปีหน้า",
                "他在大学学习，每天早上喝一杯咖啡，然后坐公交车上班。",
                "平和を祈る集会が開かれ、多くの市民が参加した。",
                "정부는 내년 예산안을 발표하고 교육에 더 많은 돈을 쓰겠다고 밝혔다.",
            })
    void tag_plainWords_areNone(String text) {
        assertThat(Tags.of(text).all()).isEmpty();
    }

    @Test
    void sentences_ofGeorgian_endAtFullStops() {
        assertThat(TokenText.of("ომი დამთავრდა. ხალხი დაბრუნდა სახლში.").sentences())
                .hasSize(2);
    }
}
