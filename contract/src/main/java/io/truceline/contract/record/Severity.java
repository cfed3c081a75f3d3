package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How bad, in the words of CAP 1.2 section 3.2.2, worst first. */
public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
