package io.truceline.contract.net;

import io.truceline.contract.net.WebFailure.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/** Names what went wrong. */
final class Failures {
    private Failures() {}

    static WebFailure timeOut(URI url, Duration total) {
        return new WebFailure(url, Kind.TIME_OUT, "no complete answer within " + total.toMillis() + " ms");
    }

    static WebFailure of(URI url, IOException e) {
        Kind kind = kind(e);
        return new WebFailure(url, kind, kind == Kind.REFUSED_ADDRESS ? message(e) : plain(kind) + ": " + message(e));
    }

    // ordered: several of these are subclasses of one another
    private static Kind kind(IOException e) {
        if (e instanceof RefusedAddressException) {
            return Kind.REFUSED_ADDRESS;
        } else if (e instanceof UnknownHostException) {
            return Kind.NO_SUCH_HOST;
        } else if (e instanceof SSLException) {
            return Kind.TLS;
        } else if (e instanceof InterruptedIOException || e instanceof ConnectionRequestTimeoutException) {
            return Kind.TIME_OUT;
        } else if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
            return Kind.CONNECTION_REFUSED;
        }
        return Kind.PROTOCOL;
    }

    private static String plain(Kind kind) {
        return switch (kind) {
            case NO_SUCH_HOST -> "no such host";
            case TLS -> "no trusted encrypted connection";
            case TIME_OUT -> "no answer in time";
            case CONNECTION_REFUSED -> "the server takes no connection";
            default -> "no proper answer";
        };
    }

    private static String message(IOException e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
