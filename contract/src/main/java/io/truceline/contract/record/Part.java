package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of an article that an offset counts in. */
public enum Part {
    TITLE,
    TEXT;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
