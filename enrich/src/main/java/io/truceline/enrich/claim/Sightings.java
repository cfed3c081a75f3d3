package io.truceline.enrich.claim;

import io.truceline.enrich.Story;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts articles into passages, finds their cues and parties, and weighs each passage by itself. */
final class Sightings {
    private final Rules rules;

    Sightings(Rules rules) {
        this.rules = rules;
    }

    Sighting of(Story story, String language, TokenText title, TokenText text, PlaceTags tags) {
        Grammar grammar = rules.grammar(language);
        Situation situation = new Situation(rules.parties(), tags, rules.isForeign(language), grammar.ownersFollow());
        List<Passage> passages = Passages.of(rules, grammar, situation, List.of(title, text));
        ArticleView article = new ArticleView(story, tags, situation, grammar, passages, newsYear(story, title, text));
        OldYears.mark(article);
        new CivilTruces(rules.parties(), article).mark();
        return new Sighting(article, candidates(new Scorer(grammar, passages, article.classes()), passages));
    }

    private static List<Candidate> candidates(Scorer scorer, List<Passage> passages) {
        List<Candidate> found = new ArrayList<>();
        for (Passage passage : passages) {
            Candidate best = passage.cues().has(ClaimFinder.CEASEFIRE) ? scorer.best(passage) : null;
            if (best != null) {
                found.add(best);
            }
        }
        return found;
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
