package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void version_ofTheSameFiles_isTheSame() {
        assertThat(Rules.load().version()).isEqualTo(Reader.RULES.version()).hasSize(32);
    }

    @Test
    void parse_unknownKey_namesFileLineAndKey() {
        assertThatThrownBy(() -> RuleFiles.parse("xx.yaml", "languages: [xx]\nframmes: [x]", GrammarFile.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("xx.yaml:2:")
                .hasMessageContaining("frammes");
    }

    @Test
    void frame_badPattern_saysWhatIsExpected() {
        FrameRow row = new FrameRow("odd", "active", "[break] .6 ceasefire", 0.5, List.of(), List.of());
        assertThatThrownBy(() -> Frame.of(row)).hasMessageContaining("odd").hasMessageContaining("[class] ..6");
    }

    @Test
    void check_brokenGrammar_saysEverythingThatIsWrong() {
        FrameRow frame = new FrameRow("twice", "active", "[a]", 0.5, List.of(), List.of());
        Modifier modifier = new Modifier(
                "twice", List.of("x"), Modifier.Where.BEFORE, 3, false, -0.5, "nowhere", List.of(), List.of());
        GrammarFile file =
                new GrammarFile(List.of("xx"), "missing", List.of(), Map.of(), List.of(frame), List.of(modifier));
        assertThat(RuleCheck.grammar("xx", file, Map.of(), RuleFiles.parse("s", SETTINGS, Settings.class)))
                .containsExactly(
                        "xx.yaml: use: no grammar file \"missing\"",
                        "xx.yaml: two rules are called twice",
                        "xx.yaml: twice: no reason \"nowhere\" in settings.yaml");
    }

    private static final String SETTINGS = """
            threshold: 0.5
            oldAfterDays: 10
            backgroundAfterDays: 90
            longestSentence: 100
            mostClaims: 5
            grammars: []
            fallback: en
            reasons: {}
            mentions: []
            """;

    @Test
    void trie_starredWord_standsForEveryEnding() {
        CueTrie<String> trie = new CueTrie<>();
        trie.add("нарушени* режима", "x");
        var tokens = io.truceline.enrich.text.Tokenizer.tokens("Нарушения режима тишины");
        assertThat(trie.at(tokens, 0, 3)).containsExactly(Map.entry("x", 2));
        assertThat(trie.at(tokens, 0, 1)).isEmpty();
    }
}
