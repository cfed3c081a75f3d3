package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.enrich.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        GrammarFile file = new GrammarFile(
                List.of("xx"),
                "missing",
                List.of(),
                Map.of(),
                List.of(frame),
                List.of(modifier),
                false,
                false,
                WordTables.Tables.NONE,
                PartyWords.NONE);
        assertThat(RuleCheck.grammar("xx", file, Map.of(), RuleFiles.parse("s", SETTINGS, Settings.class)))
                .containsExactly(
                        "xx.yaml: use: no grammar file \"missing\"",
                        "xx.yaml: two rules are called twice",
                        "xx.yaml: twice: no reason \"nowhere\" in settings.yaml");
    }

    @Test
    void load_directory_replacesTheShippedFilesThatItHolds(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("fr.yaml"), """
                languages: [fr]
                use: near
                classes: {ceasefire: [gel du front]}
                parties: {names: {armenia: [Hayastan]}}
                """);
        Rules rules = Rules.load(directory);
        assertThat(rules.version()).isNotEqualTo(Reader.RULES.version());
        assertThat(rules.grammar("fr").namesParties()).isTrue();
        assertThat(rules.grammar("fr").judgesWhole()).isFalse();
        assertThat(rules.grammar("es").judgesWhole()).isTrue();
    }

    @Test
    void load_unknownParty_saysWhichInWhichFile(@TempDir Path directory) throws IOException {
        Files.writeString(
                directory.resolve("fr.yaml"),
                "languages: [fr]\nuse: near\nparties: {names: {atlantis: [Atlantide]}}\n");
        assertThatThrownBy(() -> Rules.load(directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fr.yaml: parties: no party \"atlantis\" in parties.yaml");
    }

    @Test
    void load_brokenYaml_saysFileAndLine(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("fr.yaml"), "languages: [fr]\nuse: near\nclases: {}\n");
        assertThatThrownBy(() -> Rules.load(directory)).hasMessageContaining("fr.yaml:3: ");
    }

    @Test
    void trie_gluedPrefix_standsBeforeTheFirstWordOnly() {
        CueTrie<String> trie = new CueTrie<>(List.of("ו", "ב"));
        trie.add("הפסקת אש", "x");
        assertThat(trie.at(Tokenizer.tokens("והפסקת אש"), 0, 2)).containsExactly(Map.entry("x", 2));
        assertThat(trie.at(Tokenizer.tokens("הפסקת אש"), 0, 2)).containsExactly(Map.entry("x", 2));
        assertThat(trie.at(Tokenizer.tokens("הפסקת ואש"), 0, 2)).isEmpty();
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
        var tokens = Tokenizer.tokens("Нарушения режима тишины");
        assertThat(trie.at(tokens, 0, 3)).containsExactly(Map.entry("x", 2));
        assertThat(trie.at(tokens, 0, 1)).isEmpty();
    }
}
