package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an incident stands. */
public enum IncidentStatus {
    OPEN,
    ACKNOWLEDGED,
    CONFIRMED,
    REJECTED,
    /** All its claims now belong to another incident. */
    MERGED,
    /** No article claims it any more. */
    WITHDRAWN;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
