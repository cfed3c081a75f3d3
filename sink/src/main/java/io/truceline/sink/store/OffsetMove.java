package io.truceline.sink.store;

/**
 * One partition's step forward.
 *
 * @param expected offset that the store must still hold, 0 if it holds none
 * @param next offset to read next
 */
public record OffsetMove(String topic, int partition, long expected, long next) {}
