package io.truceline.ingest.poll;

import io.truceline.contract.net.WebReply;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When to ask a feed again. A pinned interval is kept as it is. Else a feed is asked more often the younger its last change
 * is, and after failures ever less. Retry-After is honoured always, up to a day.
 */
public final class PollPace {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(60);

    /** The shortest of a newsroom's own feed, which may be polled as often as it likes. */
    private static final Duration SHORTEST_EXCEPTED = Duration.ofSeconds(2);

    /** A feed that was silent for an hour is asked every quarter of an hour. */
    private static final int SHARE_OF_SILENCE = 4;

    /** After "too many requests" without a time. */
    private static final Duration TOO_MANY = Duration.ofMinutes(15);

    /** After "gone": asked once a day, since servers have been wrong about that. */
    private static final Duration GONE = Duration.ofDays(1);

    private PollPace() {}

    /** When the feed is due next. */
    public static Instant dueAt(Polled polled) {
        Duration wait = polled.every() != null ? polled.every() : adapted(polled);
        return polled.at().plus(longer(wait, demanded(polled)));
    }

    private static Duration adapted(Polled polled) {
        Duration shortest = polled.excepted() ? SHORTEST_EXCEPTED : SHORTEST;
        return polled.failures() > 0
                ? spread(backOff(shortest, polled.failures()), polled)
                : bySilence(shortest, polled);
    }

    private static Duration bySilence(Duration shortest, Polled polled) {
        @Nullable Instant changedAt = polled.changedAt();
        Duration silence = changedAt == null ? LONGEST : Duration.between(changedAt, polled.at());
        return shorter(longer(silence.dividedBy(SHARE_OF_SILENCE), shortest), LONGEST);
    }

    private static Duration backOff(Duration shortest, int failures) {
        return shorter(shortest.multipliedBy(1L << Math.min(failures - 1, 20)), LONGEST);
    }

    /** Up to a tenth less, by feed and failure, so that feeds that failed together do not come back together. */
    private static Duration spread(Duration wait, Polled polled) {
        int tenth = Math.floorMod(polled.feed().hashCode() * 31 + polled.failures(), 100);
        return wait.minus(wait.multipliedBy(tenth).dividedBy(1_000));
    }

    /** What the server asks for. */
    private static Duration demanded(Polled polled) {
        if (!(polled.answer() instanceof WebReply reply)) {
            return Duration.ZERO;
        }
        @Nullable Duration asked = reply.retryAfter(polled.at());
        return switch (reply.status()) {
            case 410 -> GONE;
            case 429 -> asked == null ? TOO_MANY : asked;
            case 503 -> asked == null ? Duration.ZERO : asked;
            default -> Duration.ZERO;
        };
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
