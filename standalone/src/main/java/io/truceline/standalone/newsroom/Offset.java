package io.truceline.standalone.newsroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time counted from the start of the play, as people write it: {@code 25s} after it, {@code -14m} before it; units s, m, h, d.
 *
 * @param length negative before the start
 */
record Offset(Duration length) implements Comparable<Offset> {
    static final Offset START = new Offset(Duration.ZERO);
    private static final Pattern FORM = Pattern.compile("(-?)(\\d{1,6})([smhd])");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    /** Reads an offset. */
    @JsonCreator
    static Offset of(String text) {
        Matcher form = FORM.matcher(text.strip());
        Fault.unless(form.matches(), "found " + text + ", allowed is a time such as 25s, -14m, -3h or -2d");
        Duration unit = Objects.requireNonNull(UNITS.get(form.group(3)));
        Duration length = unit.multipliedBy(Long.parseLong(form.group(2)));
        return new Offset(form.group(1).isEmpty() ? length : length.negated());
    }

    Instant from(Instant start) {
        return start.plus(length);
    }

    boolean isBefore(Offset other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Offset other) {
        return length.compareTo(other.length);
    }

    @Override
    public String toString() {
        return length.toSeconds() + "s";
    }
}
