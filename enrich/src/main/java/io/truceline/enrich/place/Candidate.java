package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Cases;
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
 * @param glued whether a prefix or an ending had to be taken off, which most often says where
 * @param rather a well-known name that begins at the same token and is shorter, to be taken where this one is not meant
 */
record Candidate(
        Part part,
        TokenText text,
        int from,
        int to,
        List<Name> names,
        @Nullable PlaceKind kind,
        boolean glued,
        @Nullable Candidate rather) {
    Candidate(Part part, TokenText text, int from, int to, List<Name> names, @Nullable PlaceKind kind) {
        this(part, text, from, to, names, kind, false, null);
    }

    /** The same with a shorter one that stands by. */
    Candidate orRather(Candidate shorter) {
        return new Candidate(part, text, from, to, names, kind, glued, shorter);
    }

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

    /** What tells it from other names, whatever the case. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (int k = from; k < to; k++) {
            key.append(text.tokens().get(k).norm()).append(' ');
        }
        return key.toString();
    }

    /** Whether it is written in a script with capitals. */
    boolean hasCase() {
        int first = text.text().codePointAt(start());
        return Cases.has(first);
    }

    /** Whether only towns bear the name that need evidence to be meant. */
    boolean isLittle() {
        return !names.isEmpty() && names.stream().allMatch(Name::little);
    }

    /** Whether it is an adjective or the name of a people; that some village is called so, too ("Spanish", Ontario), does not count. */
    boolean isAdjective() {
        return names.stream().anyMatch(Name::adjective)
                && names.stream().allMatch(name -> name.adjective() || name.little());
    }
}
