package io.truceline.enrich.claim;

import java.util.List;
import java.util.Map;

/**
 * settings.yaml.
 *
 * @param threshold score from which a sentence is a claim, 0 to 1
 * @param oldAfterDays an event that lies more days than this before publication does not alert
 * @param backgroundAfterDays an event that lies more days than this before publication is history
 * @param longestSentence tokens after which a sentence is cut, a bound on hostile text
 * @param mostClaims claims kept of one article, the first, a bound on hostile text
 * @param grammars grammar files without .yaml
 * @param fallback language whose grammar reads a text of unknown language
 * @param reasons plain words by reason id
 * @param mentions reason ids by class of words, in order: what is told when a text names a ceasefire but no frame matches
 */
record Settings(
        double threshold,
        int oldAfterDays,
        int backgroundAfterDays,
        int longestSentence,
        int mostClaims,
        List<String> grammars,
        String fallback,
        Map<String, String> reasons,
        List<Mention> mentions) {
    /** One line of {@code mentions}. */
    record Mention(String cls, String reason) {}

    String reason(String id) {
        return reasons.getOrDefault(id, id);
    }
}
