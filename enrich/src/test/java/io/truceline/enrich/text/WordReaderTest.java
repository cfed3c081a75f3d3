package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is read without making objects is what {@link Tokenizer} says, whatever the text. */
class WordReaderTest {
    private static final long SEED = 20261126;
    /** From all scripts that are read in a way of their own, with what parts, joins and changes words. */
    private static final String PIECES = "aAzZßæİıŁøéÉ09٣५.,'’‘`ʻ\"-‐ \n\t\u00a0\u200c\u200d\u200f\u00adsSΣσς"
            + "бИїґ’яաԲև\u0301اإآىةﷺلـ\u064b\u0650עִבّকकी्ख़ไทยมือ漢字かなカナ한국어ﬁ²½Ⅷ\ud83d\ude00\ud835\udd04\ud800\udc00\ud800€%«»…ё";

    @Test
    void read_anyText_cutsAndFoldsAsTheTokenizerDoes() {
        Random random = new Random(SEED);
        Words words = new Words();
        for (int k = 0; k < 20_000; k++) {
            String text = text(random) + (random.nextBoolean() ? "l'" : "lorsqu’") + text(random);
            Vocabulary vocabulary = new Vocabulary();
            List<Token> tokens = Tokenizer.tokens(text);
            tokens.forEach(t -> vocabulary.add(t.norm()));
            WordReader.read(text, words);
            assertThat(tokens(words, vocabulary)).as(text).isEqualTo(expected(tokens));
            assertThat(TokenText.of(text).tokens()).as(text).isEqualTo(tokens);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int k = 0; k < length; k++) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private static List<String> tokens(Words words, Vocabulary vocabulary) {
        List<String> all = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            all.add(words.start(k) + "-" + words.end(k) + " " + words.kind(k) + " "
                    + (words.number(k, vocabulary) < 0 ? "?" : vocabulary.word(words.number(k, vocabulary))));
        }
        return all;
    }

    private static List<String> expected(List<Token> tokens) {
        return tokens.stream()
                .map(t -> t.start() + "-" + t.end() + " " + t.kind() + " " + t.norm())
                .toList();
    }

    @Test
    void read_wordThatNoNameHolds_hasNoNumber() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("sotk");
        Words words = new Words();
        WordReader.read("near Sotk", words);
        assertThat(words.number(0, vocabulary)).isEqualTo(Vocabulary.NONE);
        assertThat(words.number(1, vocabulary)).isZero();
    }

    @Test
    void read_shorterTextAfterLonger_forgetsTheLonger() {
        Words words = new Words();
        WordReader.read("one two three's", words);
        WordReader.read("one", words);
        assertThat(words.size()).isEqualTo(1);
    }
}
