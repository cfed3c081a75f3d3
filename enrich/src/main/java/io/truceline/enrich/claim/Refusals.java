package io.truceline.enrich.claim;

import io.truceline.contract.record.Decision;
import io.truceline.contract.record.TracedSentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an article that names a ceasefire does not alert: the reason of what came nearest to a claim. */
final class Refusals {
    private final Settings settings;
    private final Set<String> classes;
    private double nearest = -1;
    private @Nullable String reason;

    Refusals(Settings settings, Set<String> classes) {
        this.settings = settings;
        this.classes = classes;
    }

    void add(Candidate candidate) {
        add(candidate.score(), candidate.reason());
    }

    void addOld(Candidate candidate) {
        add(candidate.score(), "old");
    }

    private void add(double score, @Nullable String why) {
        if (why != null && score > nearest) {
            nearest = score;
            reason = why;
        }
    }

    Reading reading(List<TracedSentence> trace) {
        String why = reason == null ? mention() : reason;
        return new Reading(
                Decision.SUPPRESSED, settings.reason(why), Math.max(0, Math.min(nearest, 1)), List.of(), trace);
    }

    private String mention() {
        return settings.mentions().stream()
                .filter(m -> classes.contains(m.cls()))
                .findFirst()
                .map(Settings.Mention::reason)
                .orElse("background");
    }
}
