package io.truceline.contract.net;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * A POST of bytes, as webhooks want it. Redirects are not followed: the reply has the 3xx status.
 *
 * @param headers sent as they are, Content-Type among them
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode are written out and the bytes are copied
public record WebPost(URI url, Map<String, String> headers, byte[] body, WebLimits limits) {
    public WebPost {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebPost that
                && url.equals(that.url)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, headers, Arrays.hashCode(body), limits);
    }

    /** Without headers and body: they may hold signatures. */
    @Override
    public String toString() {
        return "POST " + url.getHost() + ", " + body.length + " bytes";
    }
}
