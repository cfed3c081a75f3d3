package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** When the reported event happened, seen from the article. */
public enum TimeKind {
    /** The news of the day: the event the article is about. */
    CURRENT,
    /** An incident of some days or weeks before that the article recalls. */
    EARLIER_INCIDENT,
    /** History told as background. */
    BACKGROUND;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
