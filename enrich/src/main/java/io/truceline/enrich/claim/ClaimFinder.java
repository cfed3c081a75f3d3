package io.truceline.enrich.claim;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.KeywordMention;
import io.truceline.contract.record.TimeKind;
import io.truceline.contract.record.TracedSentence;
import io.truceline.enrich.Story;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.text.TokenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the claims of an article and decides whether it alerts. Pure; shared by any number of threads. */
public final class ClaimFinder {
    /** Class of the words for a ceasefire: without one there is nothing to find. */
    static final String CEASEFIRE = "ceasefire";
    /** Class of the words that mean one where the article as a whole says so: "calm", "the agreement". */
    static final String LULL = "lull";

    private final Rules rules;
    private final Theatring theatres;
    private final Sightings sightings;

    public ClaimFinder(Rules rules, Theatring theatres) {
        this.rules = rules;
        this.theatres = theatres;
        this.sightings = new Sightings(rules);
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
        Sighting seen = sightings.of(story, language, title, text, tags);
        Set<String> classes = seen.article().classes();
        boolean whole = seen.article().grammar().judgesWhole();
        if (!classes.contains(CEASEFIRE) && !(whole && classes.contains(LULL))) {
            return classes.contains(Grammar.MASK)
                    ? new Refusals(settings(), classes).reading(List.of())
                    : new Reading(Decision.NO_VIOLATION, null, 0, List.of(), List.of());
        }
        return whole ? judgeWhole(seen.article(), seen.candidates()) : judge(seen.article(), seen.candidates());
    }

    /** A report is what a sentence says by itself, or what the article as a whole says almost surely. */
    private Reading judgeWhole(ArticleView article, List<Candidate> candidates) {
        ArticleJudge judge = new ArticleJudge(rules, article, candidates);
        Sifted sifted = sift(article, candidates);
        List<TracedSentence> trace = new ArrayList<>();
        trace.add(judge.traced());
        trace.addAll(sifted.trace());
        if (!sifted.claims().isEmpty()) {
            return alerting(sifted.claims(), trace);
        }
        Candidate implied =
                judge.isReport() && !sifted.old() ? Implied.of(article.passages(), judge.probability()) : null;
        if (implied == null) {
            return article.classes().contains(CEASEFIRE)
                    ? sifted.refusals().reading(trace)
                    : new Reading(Decision.NO_VIOLATION, null, judge.probability(), List.of(), trace);
        }
        Sifted whole = sift(article, List.of(implied));
        trace.addAll(whole.trace());
        return whole.claims().isEmpty() ? whole.refusals().reading(trace) : alerting(whole.claims(), trace);
    }

    private Reading judge(ArticleView article, List<Candidate> candidates) {
        Sifted sifted = sift(article, candidates);
        return sifted.claims().isEmpty()
                ? sifted.refusals().reading(sifted.trace())
                : alerting(sifted.claims(), sifted.trace());
    }

    /**
     * What a list of candidates comes to.
     *
     * @param old whether one would be a report if it were not of an earlier day
     */
    private record Sifted(List<Claim> claims, List<TracedSentence> trace, Refusals refusals, boolean old) {}

    private Sifted sift(ArticleView article, List<Candidate> candidates) {
        LocalDate published = ArticleView.published(article.story());
        DayFinder days = new DayFinder(article.grammar().numbers(), published);
        EventDays times = new EventDays(settings(), days, published, article.newsYear());
        ClaimBuilder builder = new ClaimBuilder(rules, article, theatres);
        List<Claim> claims = new ArrayList<>();
        List<TracedSentence> trace = new ArrayList<>();
        Refusals refusals = new Refusals(settings(), article.classes());
        boolean old = false;
        for (Candidate candidate : candidates) {
            EventTime time = times.of(candidate.passage(), candidate.hit());
            String heldBack = heldBack(candidate, time);
            trace.add(candidate.traced(settings().threshold(), heldBack));
            if (heldBack == null) {
                claims.addAll(builder.build(candidate, time));
            } else if (isWeak(candidate)) {
                refusals.add(candidate);
            } else {
                refusals.addOld(candidate);
                old = true;
            }
        }
        return new Sifted(claims, trace, refusals, old);
    }

    private Settings settings() {
        return rules.settings();
    }

    private boolean isWeak(Candidate candidate) {
        return candidate.score() < settings().threshold();
    }

    /** What keeps a sentence from being a report of now, in plain words; null if nothing does. */
    private @Nullable String heldBack(Candidate candidate, EventTime time) {
        if (isWeak(candidate)) {
            return candidate.reason() == null
                    ? "Too little says so"
                    : settings().reason(candidate.reason());
        }
        String day = time.date() == null ? "" : ": " + time.date();
        return time.kind() == TimeKind.CURRENT ? null : settings().reason("old") + day;
    }

    private Reading alerting(List<Claim> claims, List<TracedSentence> trace) {
        List<Claim> merged = ClaimMerge.merge(claims);
        List<Claim> kept = merged.size() <= settings().mostClaims()
                ? merged
                : merged.subList(0, settings().mostClaims());
        double confidence = kept.stream()
                .map(Claim::confidence)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return new Reading(Decision.ALERTING, null, confidence, kept, trace);
    }
}
