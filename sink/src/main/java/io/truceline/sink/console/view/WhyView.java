package io.truceline.sink.console.view;

import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.TracedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why an article fired, or why it did not: its sentences with the rules that fired on each.
 *
 * @param title heading of the panel
 * @param threshold {@code 0.60}; empty if no sentence was weighed
 * @param first the sentences that tell most: those that report, or if none does those that were held back
 * @param rest the others
 */
public record WhyView(String title, String threshold, List<Sentence> first, List<Sentence> rest) {
    /** Sentences that are shown at once. */
    private static final int SHOWN = 3;

    /**
     * One sentence.
     *
     * @param lang its language, as found
     * @param dir its direction
     * @param sum {@code 0.85}
     * @param heldBack what kept it from being a report; empty if it is one
     */
    public record Sentence(
            String lang, String dir, List<Segment> words, List<RuleView> rules, String sum, String heldBack) {}

    static WhyView of(TaggedArticle article, boolean fired) {
        List<TracedSentence> telling = new ArrayList<>();
        List<TracedSentence> others = new ArrayList<>();
        for (TracedSentence sentence : article.trace()) {
            boolean tells = fired == (sentence.heldBack() == null);
            (tells && telling.size() < SHOWN ? telling : others).add(sentence);
        }
        return new WhyView(
                fired ? "Why it fired" : "Why it did not",
                article.trace().stream()
                        .findFirst()
                        .map(s -> figure(s.threshold()))
                        .orElse(""),
                telling.stream().map(s -> sentence(article, s)).toList(),
                others.stream().map(s -> sentence(article, s)).toList());
    }

    private static Sentence sentence(TaggedArticle article, TracedSentence traced) {
        List<Segment> words = Spans.cut(article, traced.part(), traced.start(), traced.end(), "plain");
        return new Sentence(
                Script.lang(article.language()),
                Script.dir(words.stream().map(Segment::text).collect(Collectors.joining())),
                words,
                RuleView.of(traced.steps()),
                figure(traced.score()),
                Script.visible(traced.heldBack()));
    }

    private static String figure(double score) {
        return String.format(Locale.ENGLISH, "%.2f", score);
    }
}
