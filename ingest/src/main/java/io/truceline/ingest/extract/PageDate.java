package io.truceline.ingest.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A date that a page states.
 *
 * @param iso ISO-8601: a date ({@code 2021-03-05}), a local date-time, or a date-time with offset; only what the page says
 * @param source where it was found: {@code json-ld}, {@code meta}, {@code time}, {@code url} or {@code text}
 */
public record PageDate(String iso, String source) {
    /**
     * The date as an instant. A missing offset counts as UTC and a missing time as the start of the day, so it may be off
     * by up to a day.
     */
    public Instant instant() {
        try {
            if (iso.indexOf('T') < 0) {
                return LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            return hasOffset()
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IllegalStateException("not an ISO-8601 date: " + iso, e);
        }
    }

    private boolean hasOffset() {
        int time = iso.indexOf('T');
        return iso.endsWith("Z") || iso.indexOf('+', time) > 0 || iso.indexOf('-', time) > 0;
    }
}
