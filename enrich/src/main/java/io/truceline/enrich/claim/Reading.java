package io.truceline.enrich.claim;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.TracedSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says about ceasefire violations.
 *
 * @param reason why it does not alert, in plain words; null when alerting
 * @param confidence 0 to 1: how sure that it reports a current violation
 * @param claims current claims in the order of the text; empty unless alerting
 * @param trace the sentences that were weighed, in order
 */
public record Reading(
        Decision decision, @Nullable String reason, double confidence, List<Claim> claims, List<TracedSentence> trace) {
    public Reading {
        claims = List.copyOf(claims);
        trace = List.copyOf(trace);
    }
}
