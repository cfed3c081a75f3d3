package io.truceline.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts the polls of this process: each ends as exactly one of changed (it gave new entry versions), unchanged, failed. Names:
 * {@code truceline.ingest.polls} (tag {@code result}), {@code truceline.ingest.entries.sent}.
 */
public final class PollMeters {
    private final MeterRegistry registry;

    public PollMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void ended(Polling polling) {
        String result =
                polling.state().failures() > 0 ? "failed" : polling.entries().isEmpty() ? "unchanged" : "changed";
        registry.counter("truceline.ingest.polls", "result", result).increment();
        registry.counter("truceline.ingest.entries.sent")
                .increment(polling.entries().size());
    }
}
