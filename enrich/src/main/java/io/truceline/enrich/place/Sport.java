package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells that a story is about a game and not about the places whose names its clubs bear: by its length it has enough different words of
 * sport, of which a score is one, and none of fire.
 */
final class Sport {
    /** So long is a text of which one word of sport says enough, in UTF-16 units; a longer one needs as many more. */
    private static final int LENGTH = 600;
    /** "3-2", "2:1"; no share of votes, no time of day and no number of several parts. */
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\d.,:/-])(?:1?\\d[-–]1?\\d|\\d:\\d)(?![\\d:/-]|[.,]\\d)");

    private final Traps traps;

    Sport(Traps traps) {
        this.traps = traps;
    }

    /** Whether the parts of a story tell of sport. */
    boolean isToldOf(List<TokenText> parts) {
        long words = parts.stream()
                .flatMap(part -> part.tokens().stream())
                .map(Token::norm)
                .filter(norm -> traps.has("sport", norm))
                .distinct()
                .count();
        long length = parts.stream().mapToLong(part -> part.text().length()).sum();
        boolean score =
                parts.stream().anyMatch(part -> SCORE.matcher(part.text()).find());
        boolean result = score && has(parts, "results");
        return (words > 0 || result) && words + (score ? 1 : 0) > length / LENGTH && !has(parts, "fire");
    }

    private boolean has(List<TokenText> parts, String list) {
        return parts.stream().flatMap(part -> part.tokens().stream()).anyMatch(token -> traps.has(list, token.norm()));
    }
}
