package io.truceline.standalone.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
public final class SetClock implements InstantSource {
    private volatile Instant now;

    public SetClock(Instant start) {
        now = start;
    }

    /** Called from the test's own thread alone; the server's threads only read. */
    public void advance(Duration by) {
        now = instant().plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
