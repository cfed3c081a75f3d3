package io.truceline.sink.store;

/**
 * How often an ending had a reason.
 *
 * @param reason empty where the ending says it all
 */
public record ReasonCount(String kind, String ending, String reason, long count) {}
