package io.truceline.enrich.claim;

import io.truceline.contract.record.TraceStep;
import io.truceline.contract.record.TracedSentence;
import java.util.List;
import java.util.Map;

/** Judges one article as a whole by the {@link ArticleModel}, and tells why. */
final class ArticleJudge {
    private static final double SUREST = 0.99;
    /** So many pieces of evidence are told. */
    private static final int TOLD = 12;

    private final ArticleModel model;
    private final ArticleView article;
    private final Map<String, Double> evidence;
    private final double probability;

    ArticleJudge(Rules rules, ArticleView article, List<Candidate> candidates) {
        this.model = rules.model();
        this.article = article;
        this.evidence = Evidence.of(article, candidates, rules.parties());
        this.probability = Math.min(SUREST, model.probability(evidence));
    }

    boolean isReport() {
        return probability >= model.sure();
    }

    double probability() {
        return probability;
    }

    /** How it was judged, told at the title, or at the first sentence if there is none. */
    TracedSentence traced() {
        Passage first = article.passages().get(0);
        List<TraceStep> steps = model.weighed(evidence).stream()
                .limit(TOLD)
                .map(w -> new TraceStep("article:" + w.name(), hundredths(w.weight()), words(w.name())))
                .toList();
        return new TracedSentence(
                first.part(),
                first.start(),
                first.end(),
                hundredths(probability),
                model.sure(),
                isReport() ? null : "The article as a whole does not say so surely enough",
                steps);
    }

    /** The words that a piece of evidence was found in first. */
    private String words(String name) {
        String cls = name.substring(name.indexOf(':') + 1);
        return article.passages().stream()
                .flatMap(p -> p.cues().of(cls).stream().map(c -> p.words(c.from(), c.to())))
                .findFirst()
                .orElse("the article as a whole");
    }

    private static double hundredths(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
