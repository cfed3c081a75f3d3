package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for and against an article's being a report, each piece by name: the class of words that was found, after where it was:
 * {@code title}, {@code lead} (the first three sentences of the body), {@code any}, {@code with} (in a sentence that names a ceasefire) or
 * {@code beside} (in one next to that).
 */
final class Evidence {
    private static final int LEAD = 3;

    private final ArticleView article;
    private final Parties parties;
    private final Map<String, Double> found = new TreeMap<>();

    private Evidence(ArticleView article, Parties parties) {
        this.article = article;
        this.parties = parties;
    }

    /** All pieces, each 0 to 1. */
    static Map<String, Double> of(ArticleView article, List<Candidate> candidates, Parties parties) {
        Evidence evidence = new Evidence(article, parties);
        evidence.collect();
        candidates.forEach(evidence::add);
        return evidence.found;
    }

    private void collect() {
        int first = article.passages().stream()
                .filter(p -> p.part() == Part.TEXT)
                .mapToInt(Passage::order)
                .findFirst()
                .orElse(0);
        for (Passage passage : article.passages()) {
            Set<String> classes = passage.cues().classes();
            add("any", classes);
            if (passage.part() == Part.TITLE) {
                add("title", classes);
            } else if (passage.order() < first + LEAD) {
                add("lead", classes);
            }
            if (isOfTruce(passage)) {
                add("with", classes);
            } else if (isOfTruce(passage.order() - 1) || isOfTruce(passage.order() + 1)) {
                add("beside", classes);
            }
            pairs(passage);
        }
    }

    /** What one sentence says at once says more than two do. */
    private void pairs(Passage passage) {
        Cues cues = passage.cues();
        boolean party = cues.has("@party") || cues.has("@someone");
        note("one:attack+party", cues.has("attack") && party);
        note("one:attack+killed", cues.has("attack") && (cues.has("killed") || cues.has("wounded")));
        note("one:accuse+party", cues.has("accuse") && party);
        note("one:record+attack", cues.has("record") && cues.has("attack"));
        note("one:break+party", (cues.has("break") || cues.has("violation")) && party);
        note("one:enemies", hasEnemies(passage));
        note("one:enemies+attack", cues.has("attack") && hasEnemies(passage));
        boolean unreal = cues.has("if") || cues.has("future") || cues.has("must-not") || cues.has("@question");
        boolean breach = cues.has("break") || cues.has("violation") || cues.has("break-infinitive");
        note("one:breach+unreal", breach && unreal);
        note("one:breach+not", breach && (cues.has("not") || cues.has("no") || cues.has("few")));
        note("one:breach+real", breach && !unreal && !cues.has("not") && !cues.has("no"));
        note("one:attack+unreal", cues.has("attack") && unreal);
        note("one:attack+real", cues.has("attack") && !unreal);
    }

    private boolean hasEnemies(Passage passage) {
        List<String> ids = passage.parties().stream()
                .map(PartyMention::row)
                .filter(r -> r != null)
                .map(PartyRow::id)
                .distinct()
                .toList();
        return ids.stream().anyMatch(a -> ids.stream().anyMatch(b -> parties.between(a, b) != null));
    }

    private boolean isOfTruce(int order) {
        return order >= 0
                && order < article.passages().size()
                && isOfTruce(article.passages().get(order));
    }

    private static boolean isOfTruce(Passage passage) {
        return passage.cues().has(ClaimFinder.CEASEFIRE) || passage.cues().has(ClaimFinder.LULL);
    }

    private void add(String where, Set<String> classes) {
        classes.forEach(c -> found.put(where + ":" + c, 1.));
    }

    private void note(String name, boolean holds) {
        if (holds) {
            found.put(name, 1.);
        }
    }

    private void add(Candidate candidate) {
        found.merge("sentence:score", candidate.score(), Math::max);
        if (candidate.score() > 0) {
            found.merge("sentence:" + candidate.hit().kind(), candidate.score(), Math::max);
        }
    }
}
