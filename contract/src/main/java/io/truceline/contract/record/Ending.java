package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an entry version or an article version ended. Pending is the absence of an ending. */
public enum Ending {
    PUBLISHED,
    UNCHANGED,
    DUPLICATE,
    FAILED,
    ALERTING,
    SUPPRESSED,
    NO_VIOLATION,
    DEAD_LETTERED;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
