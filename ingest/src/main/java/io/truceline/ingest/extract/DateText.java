package io.truceline.ingest.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as pages write it, into ISO-8601. Nothing is added that the text does not say. Immutable. */
final class DateText {
    /** The web has no older articles; years beyond the next century are slips or numbers. */
    private static final int FIRST_YEAR = 1991;

    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)"
                    + "(?:[T\\s]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}(?::\\d{2})?)?)?");
    private static final Pattern LOOSE_ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern EAST_ASIAN = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\\s-]*(?:(?:of|de|d’|d')\\s*)?(\\p{L}{3,12})\\.?,?[\\s-]+(?:(?:de|del|of)\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d./-])");

    private final Map<String, Integer> months = new HashMap<>();

    DateText() {
        for (String[] row : RuleFile.rows("months.tsv", 2)) {
            for (String name : row[1].split("\\s+", -1)) {
                months.put(name, Integer.valueOf(row[0]));
            }
        }
    }

    /** A value made for machines, such as an attribute: ISO-8601 and its relatives, seconds or milliseconds since 1970. */
    @Nullable
    String value(String raw) {
        String text = raw.strip();
        if (EPOCH.matcher(text).matches()) {
            long number = Long.parseLong(text);
            Instant instant = text.length() == 13 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return instant.toString().substring(0, 19) + "Z";
        }
        return prose(text, "en-US");
    }

    /**
     * The first date in a text made for people.
     *
     * @param language BCP 47: settles whether 5/3/2021 is in March or in May; or null
     */
    @Nullable
    String prose(String raw, @Nullable String language) {
        String text = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        String iso = iso(ISO.matcher(text));
        if (iso == null) {
            iso = date(LOOSE_ISO.matcher(text), 1, 2, 3);
        }
        if (iso == null) {
            iso = date(EAST_ASIAN.matcher(text), 1, 2, 3);
        }
        if (iso == null) {
            iso = named(text);
        }
        return iso != null ? iso : numbers(NUMBERS.matcher(text), language);
    }

    private @Nullable String named(String text) {
        String day = named(DAY_FIRST.matcher(text), 1, 2);
        return day != null ? day : named(MONTH_FIRST.matcher(text), 2, 1);
    }

    private @Nullable String named(Matcher matcher, int day, int month) {
        while (matcher.find()) {
            Integer number = months.get(matcher.group(month).toLowerCase(Locale.ROOT));
            if (number != null) {
                return date(matcher.group(3), number, matcher.group(day));
            }
        }
        return null;
    }

    private static @Nullable String iso(Matcher matcher) {
        while (matcher.find()) {
            String date = date(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4));
            if (date != null) {
                return date + time(matcher);
            }
        }
        return null;
    }

    private static String time(Matcher iso) {
        if (iso.group(5) == null) {
            return "";
        }
        int hour = Integer.parseInt(iso.group(5));
        int minute = Integer.parseInt(iso.group(6));
        int second = iso.group(7) == null ? 0 : Integer.parseInt(iso.group(7));
        if (hour > 23 || minute > 59 || second > 59) {
            return "";
        }
        String time = LocalTime.of(hour, minute, second).toString();
        return "T" + (time.length() == 5 ? time + ":00" : time) + offset(iso.group(8));
    }

    private static String offset(@Nullable String said) {
        if (said == null) {
            return "";
        }
        if (Character.isLetter(said.charAt(0))) {
            return "Z";
        }
        String digits = said.replace(":", "");
        boolean real = Integer.parseInt(digits.substring(1, 3)) <= 14 && Integer.parseInt(digits.substring(3, 5)) <= 59;
        return real ? digits.substring(0, 3) + ":" + digits.substring(3, 5) : "";
    }

    private static @Nullable String date(Matcher matcher, int year, int month, int day) {
        return matcher.find()
                ? date(matcher.group(year), Integer.parseInt(matcher.group(month)), matcher.group(day))
                : null;
    }

    private static @Nullable String numbers(Matcher matcher, @Nullable String language) {
        if (!matcher.find()) {
            return null;
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
        boolean monthFirst = second > 12 || (first <= 12 && !matcher.group(2).equals(".") && american(language));
        return monthFirst ? date(year, first, String.valueOf(second)) : date(year, second, String.valueOf(first));
    }

    private static boolean american(@Nullable String language) {
        return language != null && (language.equals("en") || language.equals("en-US"));
    }

    private static @Nullable String date(String year, int month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(y, month, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null; // no such day: the numbers meant something else
        }
    }
}
