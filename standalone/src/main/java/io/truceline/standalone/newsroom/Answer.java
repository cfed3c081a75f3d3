package io.truceline.standalone.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an address answers at a moment.
 *
 * @param status HTTP status
 * @param type content type
 * @param body text
 * @param changed when the body last changed; null: the answer has no validators
 */
record Answer(
        int status, String type, String body, @Nullable Instant changed) {
    static final String HTML = "text/html; charset=utf-8";

    /** A page without validators. */
    static Answer html(int status, String body) {
        return new Answer(status, HTML, body, null);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    /** The entity tag: a hash of the body. */
    String etag() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes());
            return '"' + HexFormat.of().formatHex(hash, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Whether the asker has this body already; as RFC 9110 says, the tag wins over the date. */
    boolean isKnownTo(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (changed == null || status != 200) {
            return false;
        }
        if (ifNoneMatch != null) {
            return Arrays.stream(ifNoneMatch.split(",", -1))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag()));
        }
        return ifModifiedSince != null
                && !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(date(ifModifiedSince));
    }

    /** An unreadable date is as none at all. */
    private static Instant date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
