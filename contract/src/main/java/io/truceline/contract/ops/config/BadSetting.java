package io.truceline.contract.ops.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A value that a configuration record refuses. The reader puts file and path before it. */
final class BadSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String key;

    BadSetting(String key, @Nullable Object found, String allowed) {
        super("found " + (found == null ? "nothing" : found) + ", allowed is " + allowed);
        this.key = key;
    }

    /** Key inside the record that refused. */
    String key() {
        return key;
    }

    static void between(String key, int value, int least, int most) {
        require(value >= least && value <= most, key, value, "a whole number from " + least + " to " + most);
    }

    static void positive(String key, Duration value) {
        require(!value.isNegative() && !value.isZero(), key, value, "a time above 0, such as 500ms, 20s, 2m, 1h, 7d");
    }

    static void require(boolean ok, String key, @Nullable Object found, String allowed) {
        if (!ok) {
            throw new BadSetting(key, found, allowed);
        }
    }
}
