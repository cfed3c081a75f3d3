package io.truceline.sink.intake;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, up to 2 s: what is back is not kept waiting. */
final class Backoff {
    private static final Duration LEAST = Duration.ofMillis(250);
    private static final Duration MOST = Duration.ofSeconds(2);

    private Duration next = LEAST;

    Duration next() {
        Duration now = next;
        next = now.multipliedBy(2).compareTo(MOST) > 0 ? MOST : now.multipliedBy(2);
        return now;
    }

    void reset() {
        next = LEAST;
    }
}
