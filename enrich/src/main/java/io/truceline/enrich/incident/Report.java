package io.truceline.enrich.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one event, as far as matching needs it.
 *
 * @param key its place in the article, the same in every version that says the same
 * @param pair pair of sides
 * @param day day of the event; the day of the first fetch if nothing tells
 * @param stated whether the text gives the day
 * @param first when the article was first fetched: the order in which reports are decided
 * @param otherTexts what the article said in other versions
 * @param claims ids of its claims
 * @param pin incident to which an analyst moved it
 * @param incident incident that it belongs to; null until decided
 * @param reprintOf article whose text it repeats
 */
public record Report(
        String articleId,
        String key,
        String pair,
        LocalDate day,
        boolean stated,
        Instant first,
        List<Spot> spots,
        Sketch sketch,
        List<Sketch> otherTexts,
        List<String> claims,
        @Nullable String pin,
        @Nullable String incident,
        @Nullable String reprintOf) {
    /** The order in which reports are decided. */
    static final Comparator<Report> ORDER =
            Comparator.comparing(Report::first).thenComparing(Report::articleId).thenComparing(Report::key);

    public Report {
        spots = List.copyOf(spots);
        otherTexts = otherTexts == null ? List.of() : List.copyOf(otherTexts);
        claims = List.copyOf(claims);
    }

    @JsonIgnore
    public String id() {
        return articleId + "/" + key;
    }

    @JsonIgnore
    boolean isOwn() {
        return reprintOf == null;
    }

    /** Whether this one's text is that of the other, in any version of the other. */
    boolean repeats(Report other) {
        return sketch.repeats(other.sketch()) || other.otherTexts().stream().anyMatch(sketch::repeats);
    }

    Report decided(@Nullable String newIncident, @Nullable String newReprintOf) {
        return new Report(
                articleId,
                key,
                pair,
                day,
                stated,
                first,
                spots,
                sketch,
                otherTexts,
                claims,
                pin,
                newIncident,
                newReprintOf);
    }

    /** Whether the two surely tell of different events: other villages or districts, or other days, both stated. */
    boolean isApartFrom(Report other) {
        boolean otherDay = stated && other.stated && !day.equals(other.day);
        List<Spot> here = spots.stream().filter(Spot::isFine).toList();
        List<Spot> there = other.spots.stream().filter(Spot::isFine).toList();
        boolean near = here.stream().anyMatch(a -> there.stream().anyMatch(b -> a.isSame(b) || a.mayHold(b)));
        return otherDay || !(here.isEmpty() || there.isEmpty() || near);
    }

    /** Whether the other is matched in just the same way. */
    boolean matchesLike(Report other) {
        return decided(null, null).equals(other.withClaims(claims).decided(null, null));
    }

    private Report withClaims(List<String> ids) {
        return new Report(
                articleId, key, pair, day, stated, first, spots, sketch, otherTexts, ids, pin, incident, reprintOf);
    }
}
