package io.truceline.enrich.claim;

import java.util.Map;

/**
 * model.yaml.
 *
 * @param sure from which probability on an article is a report though no sentence is one by itself
 * @param bias logarithm of the odds of a report where there is no evidence at all
 * @param weights what each piece of {@link Evidence} adds to them
 */
record ModelFile(double sure, double bias, Map<String, Double> weights) {
    ModelFile {
        weights = weights == null ? Map.of() : Map.copyOf(weights);
    }
}
