package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that may name a place.
 *
 * @param text the title or the body
 * @param from first token
 * @param to past the last token
 * @param names what the gazetteer knows under these words; empty for a place kept by pattern
 * @param kind for a place kept by pattern: what the pattern says that it is
 */
record Candidate(
        Part part,
        TokenText text,
        int from,
        int to,
        List<Name> names,
        @Nullable PlaceKind kind) {
    Token first() {
        return text.tokens().get(from);
    }

    Token last() {
        return text.tokens().get(to - 1);
    }

    /** The token at a distance before (negative) the first or after (positive) the last, or null. */
    @Nullable
    Token near(int distance) {
        int at = distance < 0 ? from + distance : to - 1 + distance;
        return at >= 0 && at < text.tokens().size() ? text.tokens().get(at) : null;
    }

    int start() {
        return first().start();
    }

    int end() {
        return last().end();
    }

    String surface() {
        return text.surface(from, to);
    }

    boolean isAdjective() {
        return !names.isEmpty() && names.stream().allMatch(Name::adjective);
    }
}
