package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of an article version once it was tagged. */
public enum Decision {
    /** It reports a current violation. */
    ALERTING,
    /** It speaks of violations or of a ceasefire, but reports no current one; the reason says why. */
    SUPPRESSED,
    /** Nothing in it speaks of a ceasefire or its violation. */
    NO_VIOLATION;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
