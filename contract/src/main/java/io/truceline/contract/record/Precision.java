package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** How exactly a place is known, from the best to none. */
public enum Precision {
    EXACT,
    TOWN,
    DISTRICT,
    REGION,
    COUNTRY,
    UNKNOWN;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
