package io.truceline.sink.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.truceline.contract.record.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes values fit for a column. What comes from outside may hold characters that a database refuses. */
final class Columns {
    private Columns() {}

    /** At most {@code length} UTF-16 units, without NUL and lone surrogates. */
    static @Nullable String cut(@Nullable String text, int length) {
        if (text == null) {
            return null;
        }
        String clean = clean(text);
        return clean.length() <= length ? clean : clean(clean.substring(0, length - 1)) + "…";
    }

    /** The text with each NUL and lone surrogate shown as U+FFFD. */
    static String clean(String text) {
        StringBuilder out = null;
        for (int k = 0; k < text.length(); k++) {
            if (isBad(text, k)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(k, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isBad(String text, int k) {
        char c = text.charAt(k);
        if (Character.isHighSurrogate(c)) {
            return k + 1 == text.length() || !Character.isLowSurrogate(text.charAt(k + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return k == 0 || !Character.isHighSurrogate(text.charAt(k - 1));
        }
        return c == 0;
    }

    static String json(Object value) {
        try {
            return clean(Json.mapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a broken " + type.getSimpleName(), e);
        }
    }

    static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
