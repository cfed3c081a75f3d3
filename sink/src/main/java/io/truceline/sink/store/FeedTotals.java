package io.truceline.sink.store;

/**
 * How the feeds do.
 *
 * @param all feeds known
 * @param failing those whose last poll failed
 */
public record FeedTotals(long all, long failing) {}
