package io.truceline.enrich.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.truceline.enrich.text.TokenText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the weights of little.yaml: a logistic regression over the clues of every name that only little-known places bear, in texts
 * whose places somebody has marked. Prints how well the weights of all other corpora do on each one, then those of all.
 *
 * <p>Run with files of JSON Lines as arguments: {@code text}, {@code toponyms} and {@code ignore} with {@code start} and {@code end}
 * in code points.
 */
final class LittleTrainer {
    private static final List<Clue> CLUES = List.of(Clue.values());
    private static final int ROUNDS = 6000;
    private static final double STEP = 2.0;
    private static final double SHRINK = 1e-4;

    private final Gazetteer gazetteer;
    private final PlaceTagger tagger;
    private final Map<String, List<Example>> corpora = new TreeMap<>();

    private static final class Example {
        private final double[] clues;
        private final boolean place;

        Example(double[] clues, boolean place) {
            this.clues = clues;
            this.place = place;
        }
    }

    private LittleTrainer() {
        gazetteer = Gazetteer.load();
        tagger = new PlaceTagger(gazetteer, word -> false);
    }

    public static void main(String[] args) throws IOException {
        LittleTrainer trainer = new LittleTrainer();
        for (String file : args) {
            trainer.read(Path.of(file));
        }
        trainer.corpora.keySet().forEach(trainer::checkOn);
        double[] weights =
                fit(trainer.corpora.values().stream().flatMap(List::stream).toList());
        for (Clue clue : CLUES) {
            System.out.printf("%s: %.2f%n", clue.word(), weights[CLUES.indexOf(clue)]);
        }
    }

    private void read(Path file) throws IOException {
        List<Example> examples = corpora.computeIfAbsent(file.getFileName().toString(), k -> new ArrayList<>());
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode article = json.readTree(line);
            TokenText text = TokenText.of(article.path("text").asText());
            List<Candidate> all = tagger.sifted(TokenText.of(""), text);
            Clues clues = tagger.clues(all, List.of(text), gazetteer.hints().in(List.of(text)), false);
            for (int k = 0; k < all.size(); k++) {
                Candidate c = all.get(k);
                if (c.isLittle() && !overlaps(text.text(), c, article.path("ignore"), false)) {
                    examples.add(
                            new Example(row(clues.of(k)), overlaps(text.text(), c, article.path("toponyms"), true)));
                }
            }
        }
    }

    private static double[] row(Map<Clue, Double> clues) {
        double[] row = new double[CLUES.size()];
        clues.forEach((clue, value) -> row[CLUES.indexOf(clue)] = value);
        return row;
    }

    private static boolean overlaps(String text, Candidate c, JsonNode spans, boolean exact) {
        int start = text.codePointCount(0, c.start());
        int end = text.codePointCount(0, c.end());
        for (JsonNode span : spans) {
            int from = span.isArray() ? span.get(0).asInt() : span.path("start").asInt();
            int to = span.isArray() ? span.get(1).asInt() : span.path("end").asInt();
            if (exact ? Math.abs(from - start) <= 1 && Math.abs(to - end) <= 1 : from < end && start < to) {
                return true;
            }
        }
        return false;
    }

    private void checkOn(String corpus) {
        double[] weights = fit(corpora.entrySet().stream()
                .filter(e -> !e.getKey().equals(corpus))
                .flatMap(e -> e.getValue().stream())
                .toList());
        int right = 0;
        int told = 0;
        int places = 0;
        List<Example> examples = corpora.getOrDefault(corpus, List.of());
        for (Example example : examples) {
            boolean kept = dot(weights, example.clues) > 0;
            right += kept && example.place ? 1 : 0;
            told += kept ? 1 : 0;
            places += example.place ? 1 : 0;
        }
        System.out.printf(
                "%s: %d names, %d of them places; P %.3f R %.3f%n",
                corpus, examples.size(), places, right / Math.max(1.0, told), right / Math.max(1.0, places));
    }

    private static double[] fit(List<Example> examples) {
        double[] weights = new double[CLUES.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (Example example : examples) {
                double miss = (example.place ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, example.clues)));
                for (int k = 0; k < slope.length; k++) {
                    slope[k] += miss * example.clues[k];
                }
            }
            for (int k = 0; k < slope.length; k++) {
                weights[k] += STEP * (slope[k] / examples.size() - SHRINK * weights[k]);
            }
        }
        return weights;
    }

    private static double dot(double[] weights, double[] clues) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * clues[k];
        }
        return sum;
    }
}
