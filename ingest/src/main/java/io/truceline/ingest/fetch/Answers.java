package io.truceline.ingest.fetch;

import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebFailure;
import io.truceline.contract.net.WebReply;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges an answer that is no page: what to say of it, and whether another try may help. */
final class Answers {
    /** Request Timeout, Too Early, Too Many Requests (RFC 9110, 8470, 6585): the client errors that time may heal. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** A site that asks for more patience than this is not waited for; the feed's own content is published. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private Answers() {}

    /** Null if it is a page's answer (2xx with a body). */
    static Visit.@Nullable Missed missed(WebAnswer answer, Instant at) {
        if (answer instanceof WebFailure failure) {
            return failure(failure, at);
        }
        WebReply reply = (WebReply) answer;
        if (!reply.ok()) {
            return status(reply, at);
        }
        return reply.body().length == 0 ? Visit.Missed.forGood("an empty page", at) : null;
    }

    private static Visit.Missed failure(WebFailure failure, Instant at) {
        boolean again = switch (failure.kind()) {
            case NO_SUCH_HOST, CONNECTION_REFUSED, TIME_OUT, PROTOCOL -> true;
            case REFUSED_ADDRESS, TLS, TOO_LARGE, TOO_MANY_REDIRECTS -> false;
        };
        return new Visit.Missed(failure.text(), again, Duration.ZERO, at);
    }

    private static Visit.Missed status(WebReply reply, Instant at) {
        Duration wait = Objects.requireNonNullElse(reply.retryAfter(at), Duration.ZERO);
        boolean passing = reply.status() >= 500 || PASSING.contains(reply.status());
        boolean again = passing && wait.compareTo(LONGEST_WAIT) <= 0;
        return new Visit.Missed("HTTP status " + reply.status(), again, again ? wait : Duration.ZERO, at);
    }
}
