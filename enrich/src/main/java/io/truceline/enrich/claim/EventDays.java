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
    /** Most tokens between "accused" and the day on which that was said. */
    private static final int ACCUSED = 6;

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
                .min(Comparator.comparing((DayMention d) -> isOfStatement(passage, hit, d))
                        .thenComparingInt(d -> Math.abs(d.at() - hit.from())))
                .orElse(null);
        if (day != null && day.date() != null) {
            return new EventTime(kind(day.date()), day.date(), !isOfStatement(passage, hit, day));
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

    /**
     * Whether a day is that of the words and not of the act: "on Monday denied", "said on Monday", "accused X on Monday of". The act
     * lies on that day or shortly before.
     */
    private static boolean isOfStatement(Passage passage, FrameHit hit, DayMention day) {
        boolean said = passage.cues().of(List.of("say", "deny", "accuse")).stream()
                .filter(c -> !hit.holds(c) || c.cls().equals("accuse"))
                .anyMatch(c -> isBeside(c, day));
        boolean accused = passage.cues().of("accuse").stream()
                .anyMatch(c -> c.to() <= day.at() && day.at() - c.to() <= ACCUSED && day.at() < hit.to());
        return said || accused;
    }

    private static boolean isBeside(Cue cue, DayMention day) {
        boolean before = cue.to() <= day.at() && day.at() - cue.to() <= 1;
        boolean after = cue.from() > day.at() && cue.from() - day.at() <= 2;
        return before || after;
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
