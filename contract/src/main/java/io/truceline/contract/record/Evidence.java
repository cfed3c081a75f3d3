package io.truceline.contract.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quoted sentence that an alert rests on, as published. */
public record Evidence(
        String articleId,
        String outlet,
        String url,
        String language,
        String quote,
        @Nullable String claimId,
        List<String> rules) {
    public Evidence {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
