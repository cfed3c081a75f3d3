package io.truceline.contract.net;

import java.net.URI;

/**
 * No answer, and why.
 *
 * @param url the hop that failed
 * @param text in plain words, without secrets
 */
public record WebFailure(URI url, Kind kind, String text) implements WebAnswer {
    /** The classes of failure; only some are worth another try. */
    public enum Kind {
        /** The guard does not let us go there. */
        REFUSED_ADDRESS,
        NO_SUCH_HOST,
        CONNECTION_REFUSED,
        TIME_OUT,
        TLS,
        /** The body, decompressed, is over the limit. */
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        /** Not proper HTTP, a broken stream, or a connection that closed half-way. */
        PROTOCOL
    }
}
