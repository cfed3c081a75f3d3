package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an analyst decided about an incident. It judges reports, never a side. */
public enum VerdictKind {
    /** The reports exist and are read right. */
    CONFIRM,
    /** It should not have been told. */
    REJECT,
    /** The same event as another incident, whose claims move here. */
    MERGE,
    /** The named claims are another event. */
    SPLIT,
    /** Seen. */
    ACKNOWLEDGE;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
