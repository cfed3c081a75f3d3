package io.truceline.sink.console.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as they are shown, in UTC, seen from one moment. */
public record Times(Instant now) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** How long ago: {@code 4 min}, {@code 1 h 20}, {@code 3 days}. */
    public String age(Instant then) {
        long minutes = Math.max(0, Duration.between(then, now).toMinutes());
        if (minutes < 1) {
            return "now";
        }
        if (minutes < 60) {
            return minutes + " min";
        }
        if (minutes < 24 * 60) {
            return String.format(Locale.ENGLISH, "%d h %02d", minutes / 60, minutes % 60);
        }
        long days = minutes / (24 * 60);
        return days == 1 ? "1 day" : days + " days";
    }

    /** {@code 06:12} today, else with its day. */
    public String clock(Instant then) {
        ZonedDateTime at = then.atZone(ZoneOffset.UTC);
        return at.toLocalDate().equals(today()) ? CLOCK.format(at) : day(at.toLocalDate()) + " " + CLOCK.format(at);
    }

    /** {@code today}, {@code 22 Nov} or, in another year, {@code 22 Nov 2020}. */
    public String day(LocalDate date) {
        if (date.equals(today())) {
            return "today";
        }
        return (date.getYear() == today().getYear() ? DAY : YEAR).format(date);
    }

    /** {@link #day}, or that it is not stated. */
    public String dayOf(@Nullable LocalDate date) {
        return date == null ? "not stated" : day(date);
    }

    /** Heading under which the inbox puts it. */
    public String group(Instant then) {
        if (Duration.between(then, now).toMinutes() < 60) {
            return "Last hour";
        }
        LocalDate date = then.atZone(ZoneOffset.UTC).toLocalDate();
        if (date.equals(today())) {
            return "Earlier today";
        }
        return date.equals(today().minusDays(1)) ? "Yesterday" : "Earlier";
    }

    private LocalDate today() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
