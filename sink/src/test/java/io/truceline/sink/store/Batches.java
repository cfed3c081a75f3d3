package io.truceline.sink.store;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Incident;
import java.util.List;

/** Batches of one kind of record. */
final class Batches {
    private Batches() {}

    static Batch marks(LedgerMark... marks) {
        return new Batch(List.of(), List.of(marks), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Batch alerts(Alert... alerts) {
        return new Batch(List.of(), List.of(), List.of(), List.of(), List.of(alerts), List.of(), List.of(), List.of());
    }

    static Batch incidents(Incident... incidents) {
        return new Batch(
                List.of(), List.of(), List.of(), List.of(incidents), List.of(), List.of(), List.of(), List.of());
    }

    static Batch move(String topic, int partition, long expected, long next) {
        return Batch.of(List.of(new OffsetMove(topic, partition, expected, next)));
    }
}
