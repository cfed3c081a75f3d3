package io.truceline.contract.net;

import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.jspecify.annotations.Nullable;

/** The end of one exchange: when it strikes, the connection of the hop under way is cut. */
final class Deadline implements Runnable {
    private final long endNanos;
    private @Nullable HttpUriRequestBase hop;
    private boolean struck;

    Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    /** Puts the next hop under the deadline; one that comes too late is cut at once. */
    synchronized void watch(HttpUriRequestBase next) {
        hop = next;
        if (struck) {
            next.cancel();
        }
    }

    @Override
    public synchronized void run() {
        struck = true;
        if (hop != null) {
            hop.cancel();
        }
    }

    synchronized boolean struck() {
        return struck;
    }

    long leftMillis() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(endNanos - System.nanoTime()));
    }
}
