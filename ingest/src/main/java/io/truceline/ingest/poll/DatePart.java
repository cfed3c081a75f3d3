package io.truceline.ingest.poll;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day of a date, with its time and zone already taken off. */
final class DatePart {
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\ub144\\uc6d4\\u5e74\\u6708]\\s*");
    private static final Pattern EAST_ASIAN_DAY = Pattern.compile("[\\uc77c\\u65e5]\\s*");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern SHORT_YEAR_FIRST = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})\\.?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{4}|\\d{2})-?(\\d{3})");
    private static final Pattern BASIC = Pattern.compile("(\\d{4}|\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** ISO 8601:1988 without a century: -0312, -03-12. */
    private static final Pattern TRUNCATED = Pattern.compile("-(\\d{2})-?(\\d{2})");

    private static final Pattern DAY_NAME = Pattern.compile("^\\p{L}+\\.? ");

    private final DateWords words;

    DatePart(DateWords words) {
        this.words = words;
    }

    /** The day, the first of the month where none is given; null if the text is none. Throws if it is impossible. */
    @Nullable
    LocalDate read(String text) {
        String bare = EAST_ASIAN_DAY
                .matcher(EAST_ASIAN.matcher(text).replaceAll("-"))
                .replaceAll("")
                .strip();
        @Nullable LocalDate numeric = numeric(DAY_NAME.matcher(bare).replaceFirst(""));
        return numeric != null ? numeric : named(bare);
    }

    private static @Nullable LocalDate numeric(String bare) {
        Matcher m = YEAR_FIRST.matcher(bare);
        if (m.matches()) {
            return LocalDate.of(number(m.group(1)), number(m.group(2)), m.group(3) == null ? 1 : number(m.group(3)));
        }
        m = SHORT_YEAR_FIRST.matcher(bare);
        m = m.matches() ? m : BASIC.matcher(bare);
        if (m.matches()) {
            return LocalDate.of(year(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        m = TRUNCATED.matcher(bare);
        if (m.matches()) {
            return LocalDate.of(year(m.group(1)), number(m.group(2)), 1);
        }
        m = ORDINAL.matcher(bare);
        if (m.matches() || YEAR.matcher(bare).matches()) {
            return m.matches()
                    ? LocalDate.ofYearDay(year(m.group(1)), number(m.group(2)))
                    : LocalDate.of(number(bare), 1, 1);
        }
        m = YEAR_LAST.matcher(bare);
        return m.matches() ? yearLast(m) : null;
    }

    /** With slashes the month comes first, as Americans write it, unless it cannot. */
    private static LocalDate yearLast(Matcher m) {
        int first = number(m.group(1));
        int second = number(m.group(3));
        boolean monthFirst = m.group(2).equals("/") && first <= 12;
        return LocalDate.of(year(m.group(4)), monthFirst ? first : second, monthFirst ? second : first);
    }

    private @Nullable LocalDate named(String bare) {
        List<String> numbers = new ArrayList<>();
        @Nullable Month month = null;
        boolean surely = false;
        String[] tokens = bare.split("[\\s/-]+|(?<=\\p{L}\\.)|(?<=\\d)\\.?(?=\\p{L})|(?<=\\p{L})(?=\\d)", -1);
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i].replaceAll("^[.(]+|[.)]+$", "");
            @Nullable Month named = token.isEmpty() ? null : words.month(token);
            if (named != null && !surely) {
                month = named;
                surely = !words.isDay(token); // mar is a day in French and a month in English
            } else if (token.matches("\\d{1,4}")) {
                numbers.add(token);
            } else if (!token.isEmpty() && named == null && !words.isDay(token) && !filler(token, i)) {
                return null;
            }
        }
        return month == null ? null : dated(month, numbers);
    }

    /** A day's name in a language we do not know stands first; "de" and "of" stand anywhere. */
    private static boolean filler(String token, int at) {
        return token.matches("de|del|of|at|the|um|klo|kl|den|g|\u0433|o|a") || (at == 0 && !token.matches(".*\\d.*"));
    }

    private static @Nullable LocalDate dated(Month month, List<String> numbers) {
        if (numbers.isEmpty() || numbers.size() > 2) {
            return null;
        }
        String first = numbers.get(0);
        boolean yearFirst = first.length() == 4;
        if (numbers.size() == 1) {
            return yearFirst ? LocalDate.of(number(first), month, 1) : null;
        }
        String second = numbers.get(1);
        return LocalDate.of(year(yearFirst ? first : second), month, number(yearFirst ? second : first));
    }

    /** Two digits as RFC 2822 has them: up to 49 this century, from 50 the last. */
    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
