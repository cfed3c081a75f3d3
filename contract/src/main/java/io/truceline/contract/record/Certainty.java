package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure, in the words of CAP 1.2 section 3.2.2, surest first. */
public enum Certainty {
    OBSERVED,
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
