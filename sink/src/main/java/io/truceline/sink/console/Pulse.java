package io.truceline.sink.console;

import io.truceline.contract.ops.CheckResult;
import io.truceline.sink.store.AlertReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the number of the last alert in the store and wakes who waits for a higher one. Looks every quarter of a second, because
 * another sink may have stored it, and at once when this sink has.
 */
final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final long LOOK_MILLIS = 250;

    private final AlertReader alerts;
    private final Thread thread = new Thread(this::run, "sink-pulse");
    private long head;
    private boolean hurry;
    private boolean closed;
    private volatile CheckResult store = CheckResult.down("not yet asked");

    Pulse(AlertReader alerts) {
        this.alerts = alerts;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Whether the store answered the last look. */
    CheckResult store() {
        return store;
    }

    /** Looks at once. */
    synchronized void look() {
        hurry = true;
        notifyAll();
    }

    synchronized long head() {
        return head;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Waits until there is an alert above the number, it is closed, or the time is over. */
    synchronized void await(long above, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; head <= above && !closed && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private void run() {
        try {
            while (!isClosed()) {
                ask();
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() {
        try {
            long now = alerts.head();
            store = CheckResult.up(now + " alerts");
            rise(now);
        } catch (RuntimeException e) {
            LOG.debug("the store does not answer", e);
            store = CheckResult.down("the store does not answer");
        }
    }

    private synchronized void rise(long now) {
        if (now != head) {
            head = now;
            notifyAll();
        }
    }

    private synchronized void rest() throws InterruptedException {
        long end = System.nanoTime() + LOOK_MILLIS * 1_000_000;
        for (long left = LOOK_MILLIS; !hurry && !closed && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        hurry = false;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
