package io.truceline.contract.net;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
     * The Retry-After header given in seconds, at most a day.
     *
     * @return null if absent, negative or given as a date
     */
    public @Nullable Duration retryAfter() {
        @Nullable String text = header("Retry-After");
        if (text == null || !text.strip().matches("\\d{1,18}")) {
            return null;
        }
        return Duration.ofSeconds(
                Math.min(Long.parseLong(text.strip()), Duration.ofDays(1).toSeconds()));
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
