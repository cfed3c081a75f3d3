package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’Arménie et d'Idlib | L Arménie et d Idlib",
                "lorsqu'Israël et qu’elle | lorsqu Israël et qu elle",
                "aujourd'hui, Ma'rib, O'Brien | aujourd'hui , Ma'rib , O'Brien",
                "Paris's and the l's | Paris 's and the l 's",
                "don't t' d | don't t ' d",
            })
    void tokens_elidedArticle_isAWordOfItsOwn(String text, String words) {
        assertThat(TokenText.of(text).tokens().stream()
                        .map(t -> text.substring(t.start(), t.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void tokens_hyphenAndPossessive_arePartedWithExactOffsets() {
        List<Token> tokens = Tokenizer.tokens("Nagorno-Karabakh’s 1,200 men.");
        assertThat(tokens).extracting(Token::norm).containsExactly("nagorno", "karabakh", "'s", "1,200", "men", ".");
        assertThat(tokens.get(1).start()).isEqualTo(8);
        assertThat(tokens.get(3).isNumber()).isTrue();
    }

    @Test
    void tokens_digitsOutsideTheBasicPlane_areOneNumber() {
        List<Token> tokens = Tokenizer.tokens("\uD835\uDFCE\uD835\uDFCF men");
        assertThat(tokens).extracting(Token::norm).containsExactly("01", "men");
    }

    @Test
    void fold_spellingsOfOneWord_meet() {
        assertThat(Fold.of("Ağdərə")).isEqualTo("agdere");
        assertThat(Fold.of("إطلاق")).isEqualTo(Fold.of("اطلاق"));
        assertThat(Fold.of("İstanbul")).isEqualTo("istanbul");
    }

    @Test
    void sentences_abbreviationInitialAndQuote_areNotBroken() {
        TokenText text =
                TokenText.of("Gen. A. Smith said: “They fired first.” He left at 5.30 p.m. on Monday.\nNew line");
        assertThat(text.sentences())
                .extracting(text::surface)
                .containsExactly(
                        "Gen. A. Smith said: “They fired first.”", "He left at 5.30 p.m. on Monday.", "New line");
    }

    @Test
    void sentences_anyText_coverAllTokensInOrder() {
        TokenText text = TokenText.of("Один. Два! 三。四？\n\nfive \u0000 six… seven");
        int at = 0;
        for (Sentence sentence : text.sentences()) {
            assertThat(sentence.from()).isEqualTo(at);
            at = sentence.to();
        }
        assertThat(at).isEqualTo(text.tokens().size());
    }

    @Test
    void longestAt_phrasesOfOneBeginning_isTheLongest() {
        PhraseTrie<String> trie = new PhraseTrie<>();
        trie.add("South Sudan", "SS");
        trie.add("South", "S");
        List<Token> tokens = Tokenizer.tokens("South and South Sudan");
        assertThat(trie.longestAt(tokens, 0)).isEqualTo(new PhraseTrie.Match<>(0, 1, List.of("S")));
        assertThat(trie.longestAt(tokens, 1)).isNull();
        assertThat(trie.longestAt(tokens, 2)).isEqualTo(new PhraseTrie.Match<>(2, 4, List.of("SS")));
    }
}
