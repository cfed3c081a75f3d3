package io.truceline.ingest.poll;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds write them: RFC 822 with all its sloppiness, ISO 8601 in all its shapes, asctime, American and
 * European numbers, months in some forty languages. A date that is impossible or cannot be told is refused, never guessed
 * and never "now". A date without a zone is UTC. Immutable and thread-safe.
 */
final class FeedDates {
    /** No date is longer. */
    private static final int LONGEST = 120;

    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    /** The clock: 9:05, 09:05:59.123, 3:07pm, T101455. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(?:(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2}))?|(?<=\\dt)(\\d{2})(\\d{2})(\\d{2})?)(?:[.,:]\\d+)?\\s*(am|pm)?(?![\\d:])");

    private static final Pattern NOISE = Pattern.compile("\\\\[nrt]|<[^>]*>|[\\p{Cf}\"']");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
    private static final Pattern NOON = Pattern.compile("\\b([ap])\\.?\\s?m\\b\\.?");

    private final DatePart datePart = new DatePart(new DateWords());
    private final DateZones zones = new DateZones();

    /** The instant, with its fraction cut; null if the text is no possible date. */
    @Nullable
    Instant parse(String text) {
        String bare = normal(text);
        try {
            return bare.isEmpty() || bare.length() > LONGEST ? null : read(bare);
        } catch (DateTimeException e) {
            return null; // the 31st of June, 25 o'clock
        }
    }

    private @Nullable Instant read(String bare) {
        if (SECONDS.matcher(bare).matches()) {
            return sane(Instant.ofEpochSecond(Long.parseLong(bare)));
        } else if (MILLISECONDS.matcher(bare).matches()) {
            return sane(Instant.ofEpochSecond(Long.parseLong(bare) / 1000));
        }
        Matcher clock = CLOCK.matcher(bare);
        return clock.find() ? withClock(bare, clock) : withoutClock(bare);
    }

    private @Nullable Instant withoutClock(String bare) {
        @Nullable LocalDate day = bare.indexOf(':') >= 0 ? null : datePart.read(bare.replaceAll("(?<=\\d)[tz]$", ""));
        return day == null ? null : sane(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private @Nullable Instant withClock(String bare, Matcher clock) {
        String before = bare.substring(0, clock.start())
                .replaceAll("(?<=\\d)[t\\s-]+$", "")
                .strip();
        String after = bare.substring(clock.end()).strip();
        @Nullable LocalDate day = datePart.read(before);
        @Nullable ZoneId zone = after.isEmpty() ? house(before) : zones.zone(after);
        if (day == null) {
            Tail tail = Tail.of(after); // asctime: Thu Jan 1 19:48:21 EST 2004
            day = datePart.read(before + " " + tail.year());
            zone = tail.zone().isEmpty() ? ZoneOffset.UTC : zones.zone(tail.zone());
        }
        return day == null || zone == null
                ? null
                : sane(at(day, clock).atZone(zone).toInstant());
    }

    /** Korean and Japanese blogs write their own clock without a zone. */
    private static ZoneId house(String date) {
        return date.indexOf('\ub144') >= 0 ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
    }

    private static LocalDateTime at(LocalDate day, Matcher clock) {
        boolean colons = clock.group(1) != null;
        int hour = number(clock.group(colons ? 1 : 4));
        int minute = number(clock.group(colons ? 2 : 5));
        int second = Math.min(number(clock.group(colons ? 3 : 6)), 60);
        if (number(clock.group(colons ? 3 : 6)) > 60) {
            throw new DateTimeException("no such second");
        }
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        LocalDateTime time = day.atTime(endOfDay ? 0 : hour(hour, clock.group(7)), minute, Math.min(second, 59));
        return endOfDay ? time.plusDays(1) : time;
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.equals("pm") ? 12 : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Feeds are younger than 1900 and older than 2200. */
    private static @Nullable Instant sane(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 1900 && year < 2200 ? instant : null;
    }

    private static String normal(String text) {
        String start = text.length() > LONGEST * 2 ? text.substring(0, LONGEST * 2) : text;
        String lower = NOISE.matcher(start).replaceAll(" ").toLowerCase(Locale.ROOT);
        lower = ORDINAL.matcher(lower).replaceAll("");
        lower = NOON.matcher(lower).replaceAll("$1m");
        return lower.replaceAll("[,;\\s\\u00a0]+", " ").strip();
    }

    /** A zone and a year in either order, as they stand after a time. */
    private record Tail(String zone, String year) {
        private static final Pattern YEAR = Pattern.compile("(?<![\\d+:-])\\d{4}(?![\\d:])");

        static Tail of(String after) {
            Matcher year = YEAR.matcher(after);
            return year.find()
                    ? new Tail((after.substring(0, year.start()) + after.substring(year.end())).strip(), year.group())
                    : new Tail(after, "");
        }
    }
}
