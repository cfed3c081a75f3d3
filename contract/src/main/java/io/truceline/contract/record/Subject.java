package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an outcome is about. */
public enum Subject {
    ENTRY,
    ARTICLE;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
