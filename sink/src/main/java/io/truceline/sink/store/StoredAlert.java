package io.truceline.sink.store;

import io.truceline.contract.record.Alert;

/**
 * An alert with its number.
 *
 * @param seq 1, 2, …, in the order stored, without gaps
 */
public record StoredAlert(long seq, Alert alert) {}
