package io.truceline.standalone.chaos;

import java.time.Duration;

/**
 * What a run is to be; every part may be set as a system property.
 *
 * @param length how long faults are injected
 * @param seed decides on the stories and on the faults
 * @param victims which services a fault may meet, as a regular expression
 */
record ChaosPlan(Duration length, int feeds, int entriesPerFeed, long seed, String victims) {
    static ChaosPlan read() {
        return new ChaosPlan(
                Duration.ofMinutes(Integer.getInteger("chaos.minutes", 5)),
                Integer.getInteger("chaos.feeds", 100),
                Integer.getInteger("chaos.entries", 50),
                Long.getLong("chaos.seed", System.currentTimeMillis() % 1_000_000),
                System.getProperty("chaos.victims", ".*"));
    }

    /** All stories are out before this: what comes after proves that the last ones were not lost either. */
    Duration publishing() {
        return length.multipliedBy(3).dividedBy(4);
    }
}
