package io.truceline.enrich.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How likely an article reports a violation, all its evidence taken together: logistic regression over named pieces, which many texts
 * need that tell of the truce in one sentence and of the shots in another. The weights are those of model.yaml, the same for all
 * languages, since classes of words mean the same in each.
 */
final class ArticleModel {
    private final ModelFile file;

    ArticleModel(ModelFile file) {
        this.file = file;
    }

    /** A piece of evidence with what it adds to the logarithm of the odds. */
    record Weighed(String name, double weight) {}

    /** 0 to 1. */
    double probability(Map<String, Double> evidence) {
        double odds = file.bias();
        for (Map.Entry<String, Double> piece : evidence.entrySet()) {
            odds += piece.getValue() * file.weights().getOrDefault(piece.getKey(), 0.);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** From which probability on an article is a report though no sentence is one by itself. */
    double sure() {
        return file.sure();
    }

    /** The pieces that count, the strongest first, whether they speak for or against. */
    List<Weighed> weighed(Map<String, Double> evidence) {
        List<Weighed> all = new ArrayList<>();
        evidence.forEach((name, value) -> {
            double weight = value * file.weights().getOrDefault(name, 0.);
            if (weight != 0) {
                all.add(new Weighed(name, weight));
            }
        });
        all.sort(
                Comparator.comparingDouble((Weighed w) -> -Math.abs(w.weight())).thenComparing(Weighed::name));
        return all;
    }
}
