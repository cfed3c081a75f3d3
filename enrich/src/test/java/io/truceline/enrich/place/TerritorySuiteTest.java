package io.truceline.enrich.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the tagger reaches on sentences about disputed territories and on traps, in thirteen languages. */
class TerritorySuiteTest {
    /** Least share of expected regions that are given. Only ever goes up. */
    private static final double LEAST_FOUND = 0.97;

    /** Least share of sentences to which no wrong region is added. Only ever goes up. */
    private static final double LEAST_CLEAN = 0.98;

    /** The same of sentences that were written when the rules were there. */
    private static final double LEAST_FOUND_LATER = 0.90;

    private static final double LEAST_CLEAN_LATER = 0.86;

    private static final int LEAST_SENTENCES = 20;

    @Test
    void suite_eachLanguage_hasEnoughSentencesOfBothKinds() {
        assertThat(TerritorySentence.LANGUAGES).allSatisfy(language -> {
            List<TerritorySentence> sentences = TerritorySentence.of(language);
            assertThat(sentences).hasSizeGreaterThanOrEqualTo(LEAST_SENTENCES);
            long traps = sentences.stream().filter(s -> s.regions().isEmpty()).count();
            assertThat(Math.abs(2 * traps - sentences.size())).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void suite_ids_areUniqueAndBeginWithTheirLanguage() {
        assertThat(TerritorySentence.all()).extracting(TerritorySentence::id).doesNotHaveDuplicates();
        assertThat(TerritorySentence.LANGUAGES)
                .allSatisfy(language -> assertThat(TerritorySentence.of(language))
                        .allSatisfy(s -> assertThat(s.id()).matches(language + "-\\d\\d")));
    }

    @Test
    void suite_texts_areUnique() {
        assertThat(TerritorySentence.all()).extracting(TerritorySentence::text).doesNotHaveDuplicates();
    }

    @Test
    void suite_regions_exist() {
        Gazetteer gazetteer = Gazetteer.load();
        List<String> unknown = TerritorySentence.all().stream()
                .flatMap(s -> s.regions().stream())
                .filter(id -> gazetteer.region(id) == null)
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void tag_suite_reachesTheFloors() {
        TerritorySentence.LANGUAGES.stream()
                .map(language -> new TerritoryScore(language, TerritorySentence.of(language)))
                .forEach(System.out::println);
        TerritoryScore total = new TerritoryScore("total", TerritorySentence.all());
        System.out.println(total);
        assertThat(total.recall()).as(total.report()).isGreaterThanOrEqualTo(LEAST_FOUND);
        assertThat(total.purity()).as(total.report()).isGreaterThanOrEqualTo(LEAST_CLEAN);
    }

    @Test
    void tag_sentencesWrittenLater_reachesTheFloors() {
        TerritoryScore later = new TerritoryScore("later", TerritorySentence.later());
        System.out.println(later);
        assertThat(later.recall()).as(later.report()).isGreaterThanOrEqualTo(LEAST_FOUND_LATER);
        assertThat(later.purity()).as(later.report()).isGreaterThanOrEqualTo(LEAST_CLEAN_LATER);
    }
}
