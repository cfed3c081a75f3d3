package io.truceline.contract.net;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A GET: what is wanted, and what is known of it already.
 *
 * @param accept the Accept header
 * @param etag validator of the last good answer, sent as If-None-Match
 * @param lastModified validator of the last good answer, sent as If-Modified-Since exactly as the server wrote it
 */
public record WebRequest(
        URI url,
        String accept,
        @Nullable String etag,
        @Nullable String lastModified,
        WebLimits limits) {
    /** An unconditional request. */
    public static WebRequest of(URI url, String accept, WebLimits limits) {
        return new WebRequest(url, accept, null, null, limits);
    }

    /** The same, asking for the answer only if it changed. */
    public WebRequest ifChangedFrom(@Nullable String etag, @Nullable String lastModified) {
        return new WebRequest(url, accept, etag, lastModified, limits);
    }
}
