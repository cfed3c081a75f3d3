package io.truceline.ingest.fetch;

import io.truceline.contract.net.WebAddress;
import io.truceline.ingest.visit.Lanes;
import io.truceline.ingest.visit.Manners;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The visits of one partition: begins those whose turn it is, and tries again what may be tried again. */
final class Visits {
    private final Parts parts;
    private final Lanes<EntryTask> lanes = new Lanes<>();
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /**
     * What visits need.
     *
     * @param tries how often a page is tried
     * @param retryDelay before the second try; doubles
     */
    record Parts(PageVisitor visitor, Executor threads, Manners manners, Clock clock, int tries, Duration retryDelay) {}

    /** A task whose visit is over. */
    record Arrived(EntryTask task, Visit visit) {}

    Visits(Parts parts) {
        this.parts = parts;
    }

    /** The lane for a link; what is no web address gets one of its own, since nobody is asked. */
    String lane(String link) {
        URI url = url(link);
        return url == null ? link : parts.manners().lane(url);
    }

    void add(EntryTask task) {
        lanes.add(task.lane(), task, Instant.MIN);
    }

    /** What is over for good since the last call. */
    List<Arrived> collect(Instant now) {
        List<Arrived> over = new ArrayList<>();
        for (Arrived next = arrived.poll(); next != null; next = arrived.poll()) {
            lanes.end(next.task().lane(), now, pause(next.task()));
            Duration delay = retryAfter(next);
            if (delay == null) {
                over.add(next);
            } else {
                lanes.add(next.task().lane(), next.task().again(), now.plus(delay));
            }
        }
        return over;
    }

    /** Begins what is due; tells whether anything is under way. */
    boolean begin(Instant now) {
        for (EntryTask task : lanes.begin(now)) {
            parts.threads().execute(() -> visit(task));
        }
        return lanes.running() > 0 || lanes.waiting() > 0;
    }

    int underWay() {
        return lanes.running() + lanes.waiting();
    }

    /** What has not begun never will; what has is not collected any more. */
    void close() {
        closed = true;
    }

    private void visit(EntryTask task) {
        if (!closed) {
            // also when memory runs out the lane must be given back
            Visit visit =
                    Visit.Missed.forNow("the visit broke off", parts.clock().instant());
            try {
                visit = parts.visitor()
                        .visit(Objects.requireNonNull(task.entry().link()));
            } finally {
                arrived.add(new Arrived(task, visit));
            }
        }
    }

    private @Nullable Duration retryAfter(Arrived over) {
        if (over.visit() instanceof Visit.Missed missed
                && missed.again()
                && over.task().attempt() < parts.tries()) {
            Duration delay = parts.retryDelay().multipliedBy(1L << (over.task().attempt() - 1));
            return missed.rest().compareTo(delay) > 0 ? missed.rest() : delay;
        }
        return null;
    }

    private Duration pause(EntryTask task) {
        URI url = url(Objects.requireNonNull(task.entry().link()));
        return url == null ? Duration.ZERO : parts.manners().pause(url);
    }

    private static @Nullable URI url(String link) {
        try {
            return WebAddress.parse(link).uri();
        } catch (IllegalArgumentException e) {
            return null; // the visit says so
        }
    }
}
