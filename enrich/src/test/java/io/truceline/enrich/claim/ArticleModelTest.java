package io.truceline.enrich.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.enrich.claim.ModelTrainer.Sample;
import io.truceline.enrich.place.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArticleModelTest {
    private static final List<Sample> SAMPLES = new ModelTrainer(Rules.load(), Gazetteer.load()).samples();
    /** Least F1 over all texts, each language judged by a model of the others. Only ever goes up. */
    private static final double LEAST = 0.82;

    @Test
    void train_again_givesTheShippedModel() {
        ModelFile trained = ModelTrainer.train(SAMPLES);
        ModelFile shipped = new RuleFiles(null).read("model", ModelFile.class);
        Map<String, Double> other = new TreeMap<>(trained.weights());
        other.entrySet().removeAll(shipped.weights().entrySet());
        assertThat(other)
                .as("train again after a change of rules or texts: mvn process-test-classes -Pmodel -pl enrich -am")
                .isEmpty();
        assertThat(shipped.weights().keySet())
                .containsExactlyInAnyOrderElementsOf(trained.weights().keySet());
        assertThat(List.of(trained.sure(), trained.bias())).isEqualTo(List.of(shipped.sure(), shipped.bias()));
    }

    @Test
    void train_withoutALanguage_findsItsReports() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (String language : WrittenText.LANGUAGES) {
            List<Sample> others =
                    SAMPLES.stream().filter(s -> !s.language().equals(language)).toList();
            ArticleModel model = new ArticleModel(ModelTrainer.train(others));
            for (Sample sample : SAMPLES) {
                boolean own = sample.language().equals(language);
                boolean found = own && sample.isFound(model);
                right += found && sample.report() ? 1 : 0;
                wrong += found && !sample.report() ? 1 : 0;
                missed += own && !found && sample.report() ? 1 : 0;
            }
        }
        double f1 = 2.0 * right / (2 * right + wrong + missed);
        System.out.printf("languages left out: F1 %.3f, %d right, %d wrong, %d missed%n", f1, right, wrong, missed);
        assertThat(f1).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void probability_noEvidence_isThatOfTheBias() {
        ArticleModel model = new ArticleModel(new ModelFile(0.8, 0, Map.of("title:attack", 2.)));
        assertThat(model.probability(Map.of())).isEqualTo(0.5);
        assertThat(model.probability(Map.of("title:attack", 1., "any:unheard-of", 1.)))
                .isGreaterThan(0.8);
    }

    @Test
    void weighed_severalPieces_strongestFirstWhateverItsSign() {
        ArticleModel model = new ArticleModel(new ModelFile(0.8, 0, Map.of("a", 1., "b", -2., "c", 0.5)));
        assertThat(model.weighed(Map.of("a", 1., "b", 1., "c", 0.2, "d", 1.)))
                .extracting(ArticleModel.Weighed::name)
                .containsExactly("b", "a", "c");
    }
}
