package io.truceline.ingest.fetch;

import io.truceline.contract.record.Article;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.PageState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an entry version ends.
 *
 * @param outcome exactly one, for the ledger
 * @param article what is published; null if nothing
 * @param states what is remembered from now on, by key of {@code page-state}
 */
record Judgement(Outcome outcome, @Nullable Article article, Map<String, PageState> states) {
    Judgement {
        states = Map.copyOf(states);
    }
}
