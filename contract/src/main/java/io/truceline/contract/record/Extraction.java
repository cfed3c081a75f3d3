package io.truceline.contract.record;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an article's text was taken from. */
public enum Extraction {
    /** The page itself was read. */
    FULL_PAGE,
    /** The page could not be had; the feed carried the whole content. */
    FEED_CONTENT,
    /** The page could not be had; the feed carried a summary, or only a title. */
    SUMMARY_ONLY;

    /** The constant as it is written on the wire. */
    @JsonValue
    public String word() {
        return Words.of(this);
    }
}
