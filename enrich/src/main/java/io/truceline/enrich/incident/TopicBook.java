package io.truceline.enrich.incident;

import io.truceline.enrich.Story;
import io.truceline.enrich.incident.ClusterFilter.Answer;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles about one event together, whatever they are about: weighted words, compared with the articles before. A word
 * weighs more the fewer articles of the stream so far have it, in the title, as a name or as a figure; so the same lines in the
 * same order always give the same answer.
 */
final class TopicBook {
    /** Cosine from which two articles are of one event; set on public sets of news about the same events. */
    private static final double SAME_EVENT = 0.165;
    /** What a mean over a cluster adds to the best single member. */
    private static final double MEAN_SHARE = 0.9;

    private static final Duration WINDOW = Duration.ofDays(10);
    /** News says first what it is about. */
    private static final int LEAD_WORDS = 300;

    private static final Set<String> STOP_WORDS = Set.of(
            ("the a an of to in on for and or but with at by from as is was were are be been has have had it its he she they"
                            + " his her their this that these those which who whom will would could should may might can not"
                            + " no after before over under into out up down about more than said says say also new one two"
                            + " i you we us our your him them there here when where what how all any some other such only")
                    .split(" "));

    private final Map<String, Integer> documents = new HashMap<>();
    private final List<Known> known = new ArrayList<>();

    private record Known(
            String id, String incident, @Nullable Instant at, Map<String, Double> words, Sketch sketch) {}

    /** The event of the next article. */
    Answer add(Story story) {
        TokenText text = TokenText.of((story.title() == null ? "" : story.title() + "\n") + story.text());
        Map<String, Double> words = words(text, story.title());
        Sketch sketch = Sketch.of(TokenText.of(story.text()));
        words.keySet().forEach(w -> documents.merge(w, 1, Integer::sum));
        Answer answer = answer(story, words, sketch);
        known.add(new Known(story.id(), String.valueOf(answer.incident()), story.publishedAt(), words, sketch));
        return answer;
    }

    private Answer answer(Story story, Map<String, Double> words, Sketch sketch) {
        Map<String, List<Double>> scores = new TreeMap<>();
        for (Known other : known) {
            if (isNear(story.publishedAt(), other.at())) {
                if (sketch.repeats(other.sketch())) {
                    return new Answer(other.incident(), "reprint");
                }
                scores.computeIfAbsent(other.incident(), k -> new ArrayList<>()).add(cosine(words, other.words()));
            }
        }
        String best = null;
        double most = SAME_EVENT;
        for (Map.Entry<String, List<Double>> cluster : scores.entrySet()) {
            double score = score(cluster.getValue());
            if (score >= most) {
                best = cluster.getKey();
                most = score;
            }
        }
        return best == null ? new Answer("topic." + story.id(), "new") : new Answer(best, "same-claim");
    }

    private static double score(List<Double> members) {
        double mean = members.stream().mapToDouble(d -> d).average().orElse(0);
        double max = members.stream().mapToDouble(d -> d).max().orElse(0);
        return MEAN_SHARE * mean + (1 - MEAN_SHARE) * max;
    }

    private static boolean isNear(@Nullable Instant a, @Nullable Instant b) {
        return a == null || b == null || Duration.between(a, b).abs().compareTo(WINDOW) <= 0;
    }

    private static Map<String, Double> words(TokenText text, @Nullable String title) {
        Set<String> heading = new HashSet<>();
        TokenText.of(title == null ? "" : title).tokens().forEach(t -> heading.add(t.norm()));
        Map<String, Double> counts = new TreeMap<>();
        List<Token> tokens = text.tokens().stream()
                .filter(t -> !t.isSign())
                .limit(LEAD_WORDS)
                .toList();
        for (Token token : tokens) {
            if (!STOP_WORDS.contains(token.norm()) && (token.norm().length() > 2 || token.isNumber())) {
                double weight = (token.capital() ? 1.5 : 1) * (heading.contains(token.norm()) ? 1.5 : 1);
                counts.merge(token.norm(), weight, Double::sum);
            }
        }
        counts.replaceAll((word, count) -> 1 + Math.log(count));
        return counts;
    }

    private double cosine(Map<String, Double> a, Map<String, Double> b) {
        double dot = 0;
        for (Map.Entry<String, Double> word : a.entrySet()) {
            double rarity = rarity(word.getKey());
            dot += word.getValue() * b.getOrDefault(word.getKey(), 0.0) * rarity * rarity;
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private double length(Map<String, Double> words) {
        double sum = 0;
        for (Map.Entry<String, Double> word : words.entrySet()) {
            double x = word.getValue() * rarity(word.getKey());
            sum += x * x;
        }
        return Math.sqrt(sum);
    }

    private double rarity(String word) {
        return Math.log(1 + (known.size() + 1.0) / documents.getOrDefault(word, 1));
    }
}
