package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who stands behind a claim. */
public enum Attribution {
    /** One side says so of the other. */
    ALLEGED,
    /** An outlet or an uninvolved source says so in its own voice. */
    REPORTED,
    /** A monitoring mission says so. */
    MONITOR_CONFIRMED,
    /** The accused denies it, and nobody accuses in this claim. */
    DENIED,
    /** The accused owns up to it. */
    ADMITTED;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
