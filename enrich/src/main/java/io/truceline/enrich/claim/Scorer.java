package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.TraceStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the matches of a passage: the frame's weight and what the words around it add or take. */
final class Scorer {
    private static final double SUREST = 0.99;

    private final Grammar grammar;
    private final List<Passage> passages;
    private final Set<String> article;

    /**
     * Prepares for one article.
     *
     * @param article classes of words that occur anywhere in it
     */
    Scorer(Grammar grammar, List<Passage> passages, Set<String> article) {
        this.grammar = grammar;
        this.passages = passages;
        this.article = article;
    }

    /** The match of a passage that scores best, or null if no frame matches. */
    @Nullable
    Candidate best(Passage passage) {
        Candidate best = null;
        for (FrameHit hit : FrameMatcher.find(grammar.frames(), passage)) {
            Candidate candidate = weigh(passage, hit);
            best = best == null || candidate.score() > best.score() ? candidate : best;
        }
        return best;
    }

    private Candidate weigh(Passage passage, FrameHit hit) {
        List<TraceStep> steps = new ArrayList<>();
        FrameRow row = hit.frame().row();
        steps.add(new TraceStep(row.id(), row.weight(), passage.words(hit.from(), hit.to())));
        double sum = row.weight();
        double worst = 0;
        String reason = null;
        for (Modifier modifier : grammar.modifiers()) {
            String words = modifier.appliesTo(hit.kind()) ? words(modifier, passage, hit) : null;
            if (words != null) {
                steps.add(new TraceStep(modifier.id(), modifier.weight(), words));
                sum += modifier.weight();
                reason = modifier.weight() < worst && modifier.reason() != null ? modifier.reason() : reason;
                worst = Math.min(worst, modifier.weight());
            }
        }
        return new Candidate(passage, hit, Math.max(0, Math.min(SUREST, sum)), reason, steps);
    }

    /** The words for which a modifier applies, or null if it does not. */
    private @Nullable String words(Modifier modifier, Passage passage, FrameHit hit) {
        if (passage.cues().hasAny(modifier.unless())) {
            return null;
        }
        return switch (modifier.where()) {
            case LEAD -> passage.order() < modifier.within() ? "sentence " + (passage.order() + 1) : null;
            case LATE -> passage.order() >= modifier.within() ? "sentence " + (passage.order() + 1) : null;
            case ARTICLE ->
                modifier.any().stream().filter(article::contains).findFirst().orElse(null);
            case TITLE -> title(modifier);
            case NEIGHBOUR -> neighbour(modifier, passage);
            default -> near(modifier, passage, hit, passage.cues().of(modifier.any()));
        };
    }

    private @Nullable String title(Modifier modifier) {
        return passages.stream()
                .filter(p -> p.part() == Part.TITLE)
                .flatMap(p -> p.cues().of(modifier.any()).stream().map(c -> p.words(c.from(), c.to())))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String neighbour(Modifier modifier, Passage passage) {
        for (int k = passage.order() - 1; k <= passage.order() + 1; k += 2) {
            if (k >= 0 && k < passages.size()) {
                List<Cue> cues = passages.get(k).cues().of(modifier.any());
                if (!cues.isEmpty()) {
                    return passages.get(k).words(cues.get(0).from(), cues.get(0).to());
                }
            }
        }
        return null;
    }

    private static @Nullable String near(Modifier modifier, Passage passage, FrameHit hit, Collection<Cue> cues) {
        return cues.stream()
                .filter(c -> isNear(modifier, passage, hit, c))
                .findFirst()
                .map(c -> passage.words(c.from(), c.to()))
                .orElse(null);
    }

    private static boolean isNear(Modifier modifier, Passage passage, FrameHit hit, Cue cue) {
        if (hit.holds(cue)) {
            return false;
        }
        boolean before = cue.to() <= hit.from() && reaches(modifier, passage, cue.to(), hit.from());
        boolean after = cue.from() >= hit.to() && reaches(modifier, passage, hit.to(), cue.from());
        boolean inside = cue.from() >= hit.from() && cue.to() <= hit.to();
        return switch (modifier.where()) {
            case BEFORE -> before;
            case AFTER -> after;
            case INSIDE -> inside;
            case AROUND -> before || after || inside;
            default -> true;
        };
    }

    private static boolean reaches(Modifier modifier, Passage passage, int low, int high) {
        boolean close = modifier.within() == 0 || high - low < modifier.within();
        return close && !passage.isParted(low, high, modifier.comma());
    }
}
