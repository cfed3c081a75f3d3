package io.truceline.sink.store;

import io.truceline.contract.record.Incident;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident with what its alerts add to it.
 *
 * @param toldAt when its last alert was sent; null if none was
 * @param toldCount alerts so far
 * @param movedAt what the inbox is ordered by: toldAt, else when it changed
 */
public record StoredIncident(Incident incident, @Nullable Instant toldAt, int toldCount, Instant movedAt) {}
