package io.truceline.ingest.fetch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.record.Ending;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the entries of this process, so that at any time
 *
 * <pre>received = ended (published + unchanged + duplicate + failed + dead-lettered) + dropped + open</pre>
 *
 * where dropped ones were given up together with their partition, whose next owner receives them again. An ending counts once
 * its transaction is committed. Names: {@code truceline.ingest.entries.received}, {@code .ended} (tag {@code ending}),
 * {@code .dropped}, {@code .open}.
 */
public final class FetchMeters {
    private static final String ENTRIES = "truceline.ingest.entries.";

    private final MeterRegistry registry;
    private final AtomicInteger open = new AtomicInteger();

    public FetchMeters(MeterRegistry registry) {
        this.registry = registry;
        Gauge.builder(ENTRIES + "open", open, AtomicInteger::get).register(registry);
    }

    void received() {
        registry.counter(ENTRIES + "received").increment();
        open.incrementAndGet();
    }

    void ended(Ending ending) {
        registry.counter(ENTRIES + "ended", "ending", ending.word()).increment();
        open.decrementAndGet();
    }

    void dropped(int entries) {
        registry.counter(ENTRIES + "dropped").increment(entries);
        open.addAndGet(-entries);
    }
}
