package io.truceline.enrich.claim;

import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.TimeKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the thing that a passage claims happened. */
final class EventDays {
    private final Settings settings;
    private final DayFinder days;
    private final @Nullable LocalDate published;
    private final int newsYear;

    /**
     * Prepares for one article.
     *
     * @param newsYear year of publication, or the latest year that an undated article names; 0 if it names none
     */
    EventDays(Settings settings, DayFinder days, @Nullable LocalDate published, int newsYear) {
        this.settings = settings;
        this.days = days;
        this.published = published;
        this.newsYear = newsYear;
    }

    EventTime of(Passage passage, FrameHit hit) {
        List<DayMention> told = days.find(passage).stream()
                .filter(d -> !tellsOfTruce(passage, d))
                .toList();
        DayMention day = told.stream()
                .filter(d -> d.date() != null)
                .min(Comparator.comparingInt(d -> Math.abs(d.at() - hit.from())))
                .orElse(null);
        if (day != null && day.date() != null) {
            return new EventTime(kind(day.date()), day.date(), true);
        }
        boolean old = told.stream().anyMatch(d -> d.date() == null && d.year() > 0 && d.year() < newsYear);
        return old ? new EventTime(TimeKind.BACKGROUND, null, true) : new EventTime(TimeKind.CURRENT, published, false);
    }

    private TimeKind kind(LocalDate date) {
        if (published == null) {
            return date.getYear() < newsYear ? TimeKind.BACKGROUND : TimeKind.CURRENT;
        }
        long age = ChronoUnit.DAYS.between(date, published);
        return age <= settings.oldAfterDays()
                ? TimeKind.CURRENT
                : age <= settings.backgroundAfterDays() ? TimeKind.EARLIER_INCIDENT : TimeKind.BACKGROUND;
    }

    /** Whether a day is that of the truce and not of its breach: "since May", "the 2020 ceasefire", "signed in 1994". */
    private static boolean tellsOfTruce(Passage passage, DayMention day) {
        Cues cues = passage.cues();
        boolean since = cues.of("since").stream().anyMatch(c -> c.to() <= day.at() && day.at() - c.to() <= 2);
        boolean before = cues.of("ceasefire").stream().anyMatch(c -> c.from() > day.at() && c.from() - day.at() <= 2);
        boolean after = cues.of("ceasefire").stream()
                .anyMatch(c -> c.to() <= day.at() && day.at() - c.to() <= 9 && isMade(cues, c.to(), day.at()));
        return since || before || after;
    }

    private static boolean isMade(Cues cues, int low, int high) {
        return cues.of("made").stream().anyMatch(c -> c.from() >= low && c.to() <= high);
    }
}
