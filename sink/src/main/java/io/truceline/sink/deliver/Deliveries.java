package io.truceline.sink.deliver;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a thread for each target, until closed. */
final class Deliveries implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final long LOOK_MILLIS = 500;
    private static final long AFTER_FAILURE_MILLIS = 5_000;

    private final MeterRegistry meters;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Thread> threads;

    Deliveries(List<TargetWorker> workers, MeterRegistry meters) {
        this.meters = meters;
        this.threads = workers.stream()
                .map(worker -> new Thread(() -> run(worker), "sink-deliver-" + worker.name()))
                .toList();
    }

    void start() {
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void run(TargetWorker worker) {
        try {
            long rest = 0;
            while (!closed.await(rest, TimeUnit.MILLISECONDS)) {
                rest = turn(worker);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to rest afterwards, in milliseconds. */
    private long turn(TargetWorker worker) {
        try {
            return worker.sendNext().map(judgement -> told(worker, judgement)).orElse(LOOK_MILLIS);
        } catch (RuntimeException e) {
            LOG.warn("delivery to {} waits: {}", worker.name(), e.getClass().getSimpleName());
            return AFTER_FAILURE_MILLIS;
        }
    }

    private long told(TargetWorker worker, Judgement judgement) {
        meters.counter("truceline.sink.deliveries", "target", worker.name(), "state", judgement.state())
                .increment();
        if (!judgement.state().equals("delivered")) {
            LOG.warn("delivery to {} {}: {}", worker.name(), judgement.state(), judgement.word());
        }
        return 0;
    }

    @Override
    public void close() {
        closed.countDown();
        threads.forEach(Thread::interrupt);
    }
}
