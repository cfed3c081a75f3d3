package io.truceline.enrich.claim;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.TimeKind;
import io.truceline.contract.record.TraceStep;
import io.truceline.enrich.Story;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds the claims of an article and decides whether it alerts. Pure; shared by any number of threads. */
public final class ClaimFinder {
    /** Class of the words for a ceasefire: without one there is nothing to find. */
    static final String CEASEFIRE = "ceasefire";

    private final Rules rules;
    private final Theatring theatres;

    public ClaimFinder(Rules rules, Theatring theatres) {
        this.rules = rules;
        this.theatres = theatres;
    }

    /**
     * Reads an article.
     *
     * @param language BCP 47 as found; {@code und} is read with the fallback grammar
     * @param title tokens of the title, empty if there is none
     */
    public Reading find(
            Story story,
            String language,
            TokenText title,
            TokenText text,
            PlaceTags tags,
            List<KeywordMention> keywords) {
        Grammar grammar = rules.grammar(language);
        Situation situation = new Situation(rules.parties(), tags, rules.isForeign(language));
        List<Passage> passages = Passages.of(rules, grammar, situation, List.of(title, text));
        ArticleView article = new ArticleView(story, tags, situation, passages, newsYear(story, title, text));
        OldYears.mark(article);
        new CivilTruces(rules.parties(), article).mark();
        Set<String> classes = article.classes();
        if (!classes.contains(CEASEFIRE)) {
            return classes.contains(Grammar.MASK)
                    ? new Refusals(rules.settings(), classes).reading(List.of())
                    : new Reading(Decision.NO_VIOLATION, null, 0, List.of(), List.of());
        }
        List<Candidate> candidates = candidates(new Scorer(grammar, passages, classes), passages);
        return judge(article, candidates, classes);
    }

    private static List<Candidate> candidates(Scorer scorer, List<Passage> passages) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            Candidate best = passage.cues().has(CEASEFIRE) ? scorer.best(passage) : null;
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    private Reading judge(ArticleView article, List<Candidate> candidates, Set<String> classes) {
        LocalDate published = ArticleView.published(article.story());
        DayFinder days = new DayFinder(rules.words(), published);
        EventDays times = new EventDays(rules.settings(), days, published, article.newsYear());
        ClaimBuilder builder = new ClaimBuilder(rules, article, theatres);
        List<Claim> claims = new ArrayList<>();
        List<TraceStep> trace = new ArrayList<>();
        Refusals refusals = new Refusals(rules.settings(), classes);
        for (Candidate candidate : candidates) {
            EventTime time = times.of(candidate.passage(), candidate.hit());
            trace.addAll(candidate.steps());
            if (candidate.score() < rules.settings().threshold()) {
                refusals.add(candidate);
            } else if (time.kind() != TimeKind.CURRENT) {
                refusals.addOld(candidate);
                trace.add(new TraceStep("too-old", -1, String.valueOf(time.date())));
            } else {
                claims.addAll(builder.build(candidate, time));
            }
        }
        return claims.isEmpty() ? refusals.reading(trace) : alerting(claims, trace);
    }

    private Reading alerting(List<Claim> claims, List<TraceStep> trace) {
        List<Claim> merged = ClaimMerge.merge(claims);
        List<Claim> kept = merged.size() <= rules.settings().mostClaims()
                ? merged
                : merged.subList(0, rules.settings().mostClaims());
        double confidence = kept.stream()
                .map(Claim::confidence)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return new Reading(Decision.ALERTING, null, confidence, kept, trace);
    }

    private static int newsYear(Story story, TokenText title, TokenText text) {
        LocalDate published = ArticleView.published(story);
        return published == null ? Math.max(latestYear(title), latestYear(text)) : published.getYear();
    }

    private static int latestYear(TokenText text) {
        return text.tokens().stream()
                .filter(Token::isNumber)
                .map(Token::norm)
                .filter(n -> n.matches("(19|20)\\d\\d"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
