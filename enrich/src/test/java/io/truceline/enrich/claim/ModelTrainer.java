package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.enrich.Story;
import io.truceline.enrich.lexicon.Lexicon;
import io.truceline.enrich.place.Gazetteer;
import io.truceline.enrich.place.PlaceTagger;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.text.LanguageFinder;
import io.truceline.enrich.text.TokenText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes model.yaml of the written texts. */
final class ModelTrainer {
    private static final double RIDGE = 10;
    /** Chosen among 0.5, 0.55 … 0.9, each language judged by a model of the others. */
    private static final double SURE = 0.65;
    /** Evidence that so few texts have is left out. */
    private static final int LEAST_TEXTS = 8;
    /** Classes that sentences need to be understood, and that say nothing of what they are about. */
    private static final Set<String> GRAMMATICAL = Set.of(
            "and",
            "by",
            "one",
            "own",
            "oblique",
            "locative",
            "be",
            "belongs",
            "unit",
            "person",
            "people",
            "others",
            "civilians",
            "soldiers",
            "relative",
            "pronoun",
            "made-by",
            "say-last",
            "mask",
            "weapon",
            "again");

    private final LanguageFinder languages = new LanguageFinder();
    private final Lexicon lexicon = Lexicon.load();
    private final Rules rules;
    private final PlaceTagger places;

    ModelTrainer(Rules rules, Gazetteer gazetteer) {
        this.rules = rules;
        places = new PlaceTagger(gazetteer, rules.parties()::isInName);
    }

    /**
     * A text as the model sees it.
     *
     * @param report what it should find
     * @param told whether one of its sentences is a report by itself
     * @param names whether it may speak of a ceasefire
     */
    record Sample(
            String id, String language, boolean report, boolean told, boolean names, Map<String, Double> evidence) {
        /** Whether it counts as a report where a model decides about what its sentences do not tell. */
        boolean isFound(ArticleModel model) {
            return told || (names && model.probability(evidence) >= model.sure());
        }
    }

    /** All written texts. */
    List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (String language : WrittenText.LANGUAGES) {
            WrittenText.of(language).forEach(text -> samples.add(sample(language, text)));
        }
        return samples;
    }

    private Sample sample(String language, WrittenText text) {
        Sighting seen = sighting(text.story());
        Set<String> classes = seen.article().classes();
        boolean named = classes.contains(ClaimFinder.CEASEFIRE);
        boolean names = named || classes.contains(ClaimFinder.LULL);
        boolean told = named
                && seen.candidates().stream()
                        .anyMatch(c -> c.score() >= rules.settings().threshold());
        Map<String, Double> evidence = Evidence.of(seen.article(), seen.candidates(), rules.parties());
        return new Sample(text.id(), language, text.report(), told, names, evidence);
    }

    private Sighting sighting(Story story) {
        String heading = story.title() == null ? "" : story.title();
        TokenText title = TokenText.of(heading);
        TokenText text = TokenText.of(story.text());
        String language = languages.find(heading + "\n" + story.text(), story.language());
        boolean fighting = lexicon.tellOfFighting(new ArrayList<>(lexicon.mentions(title, Part.TITLE)))
                || lexicon.tellOfFighting(new ArrayList<>(lexicon.mentions(text, Part.TEXT)));
        PlaceTags tags = places.tag(story, title, text, fighting);
        return new Sightings(rules).of(story, language, title, text, tags);
    }

    /** The model that samples make. */
    static ModelFile train(List<Sample> samples) {
        Map<String, Integer> texts = new TreeMap<>();
        samples.forEach(s -> s.evidence().keySet().forEach(name -> texts.merge(name, 1, Integer::sum)));
        List<String> names = texts.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_TEXTS && isEvidence(e.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        double[][] rows = new double[samples.size()][names.size()];
        boolean[] told = new boolean[samples.size()];
        for (int r = 0; r < rows.length; r++) {
            for (int k = 0; k < names.size(); k++) {
                rows[r][k] = samples.get(r).evidence().getOrDefault(names.get(k), 0.);
            }
            told[r] = samples.get(r).report();
        }
        double[] weights = LogisticRegression.fit(rows, told, RIDGE);
        Map<String, Double> byName = new TreeMap<>();
        for (int k = 0; k < names.size(); k++) {
            byName.put(names.get(k), thousandths(weights[k]));
        }
        return new ModelFile(SURE, thousandths(weights[names.size()]), byName);
    }

    private static boolean isEvidence(String name) {
        String cls = name.substring(name.indexOf(':') + 1);
        return !GRAMMATICAL.contains(cls) && !cls.startsWith("act:");
    }

    private static double thousandths(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }

    /**
     * Trains on all written texts.
     *
     * @param args the directory of the rule files, which gets model.yaml
     */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        ModelTrainer trainer = new ModelTrainer(Rules.load(directory), Gazetteer.load());
        ModelFile model = train(trainer.samples());
        StringBuilder yaml = new StringBuilder("""
                # How likely an article in a language that judges articles as a whole reports a violation: logistic regression over named
                # pieces of evidence (see the class Evidence), made of the written texts beside the tests by ModelTrainer. An article that no
                # sentence makes a report by itself is one from the probability "sure" on. bias is the logarithm of the odds without any
                # evidence; a weight is what its piece adds. A test trains it again and wants the same.
                """);
        yaml.append("sure: ")
                .append(model.sure())
                .append("\nbias: ")
                .append(model.bias())
                .append("\nweights:\n");
        new TreeMap<>(model.weights())
                .forEach((name, weight) -> yaml.append(String.format(Locale.ROOT, "  \"%s\": %s%n", name, weight)));
        Files.writeString(directory.resolve("model.yaml"), yaml);
    }
}
