package io.truceline.enrich;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one line of the batch filters as a story. */
public final class StoryLine {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private StoryLine() {}

    /**
     * Reads {@code id}, {@code text} and, where given, {@code title}, {@code published} and {@code language}.
     *
     * @throws IllegalArgumentException if there is no text, or the date is none
     */
    public static Story read(JsonNode line) {
        String text = string(line, "text");
        if (text == null) {
            throw new IllegalArgumentException("needs \"text\", a string");
        }
        return new Story(
                line.path("id").asText(),
                1,
                string(line, "title"),
                text,
                instant(string(line, "published")),
                null,
                string(line, "language"),
                null);
    }

    private static @Nullable String string(JsonNode line, String name) {
        return line.path(name).isTextual() ? line.path(name).textValue() : null;
    }

    private static @Nullable Instant instant(@Nullable String published) {
        if (published == null || published.isBlank()) {
            return null;
        }
        try {
            TemporalAccessor read =
                    ISO.parseBest(published.trim(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return toInstant(read);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"published\": found \"" + published + "\", expected an ISO 8601 date", e);
        }
    }

    private static Instant toInstant(TemporalAccessor read) {
        if (read instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        if (read instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(read).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
