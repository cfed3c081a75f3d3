package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an alert message does to those before it, after CAP 1.2's msgType. */
public enum AlertKind {
    ALERT,
    UPDATE,
    CANCEL;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
