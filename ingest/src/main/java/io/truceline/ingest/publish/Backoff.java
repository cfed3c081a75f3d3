package io.truceline.ingest.publish;

import java.time.Duration;

/** How long to wait before the next try: half a second, doubling to two: a broker that is back is not kept waiting. */
public final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Duration next = FIRST;

    public Duration next() {
        Duration now = next;
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return now;
    }

    public void reset() {
        next = FIRST;
    }
}
