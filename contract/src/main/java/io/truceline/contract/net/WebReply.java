package io.truceline.contract.net;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/**
 * A server's answer, whatever its status.
 *
 * @param url where it came from after redirects
 * @param headers first value of each, found under any case
 * @param body decompressed; empty for 304
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode are written out; bodies are too large to wrap or copy
public record WebReply(URI url, int status, Map<String, String> headers, byte[] body) implements WebAnswer {
    private static final Duration LONGEST_RETRY = Duration.ofDays(1);

    public WebReply {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = Collections.unmodifiableMap(anyCase);
    }

    /** Whether the status is 2xx. */
    public boolean ok() {
        return status / 100 == 2;
    }

    /** The header's first value; null if absent. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public @Nullable String contentType() {
        return header("Content-Type");
    }

    public @Nullable String etag() {
        return header("ETag");
    }

    public @Nullable String lastModified() {
        return header("Last-Modified");
    }

    /**
     * How long the server asks to be left alone, given in seconds or as a date; at most a day.
     *
     * @return null if it does not ask, or asks nonsense
     */
    public @Nullable Duration retryAfter(Instant now) {
        @Nullable String text = header("Retry-After");
        if (text == null) {
            return null;
        }
        @Nullable
        Duration asked =
                text.strip().matches("\\d{1,18}") ? Duration.ofSeconds(Long.parseLong(text.strip())) : until(text, now);
        return asked == null || asked.isNegative() ? null : asked.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : asked;
    }

    private static @Nullable Duration until(String date, Instant now) {
        @Nullable Instant instant = DateUtils.parseStandardDate(date.strip());
        return instant == null ? null : Duration.between(now, instant);
    }

    /** The very bytes, not a copy: they can be many megabytes. Readers must not change them. */
    @Override
    public byte[] body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebReply that
                && url.equals(that.url)
                && status == that.status
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, status, headers, Arrays.hashCode(body));
    }

    /** Without the body. */
    @Override
    public String toString() {
        return status + " from " + url + ", " + body.length + " bytes";
    }
}
