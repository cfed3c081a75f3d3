package io.truceline.ingest.poll;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import io.truceline.ingest.visit.Lanes;
import io.truceline.ingest.visit.Manners;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The polls of one partition: each feed when it is due, none twice at once, and no feed waits for another host's. */
final class Polls {
    private final FeedVisitor visitor;
    private final Executor threads;
    private final Manners manners;
    private final Lanes<Feed> lanes = new Lanes<>();
    private final Set<String> planned = new HashSet<>();
    private final Queue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /** A poll that is over; without a result if memory ran out, and then done again. */
    private record Arrived(Feed feed, @Nullable Polling polling) {}

    Polls(FeedVisitor visitor, Executor threads, Manners manners) {
        this.visitor = visitor;
        this.threads = threads;
        this.manners = manners;
    }

    /** Plans the feed's next poll, unless one is planned or under way. */
    void plan(Feed feed, Instant due) {
        if (planned.add(feed.id())) {
            lanes.add(lane(feed), feed, due);
        }
    }

    /** Begins what is due. A feed that is no longer the book's is not asked. */
    void begin(FeedBook book, Instant now) {
        for (Feed feed : lanes.begin(now)) {
            Feed current = book.feed(feed.id());
            if (current == null) {
                end(feed, now);
            } else {
                FeedState before = book.state(current); // read here: the book is this thread's
                threads.execute(() -> poll(feed, current, before));
            }
        }
    }

    /** What is over since the last call; those feeds can be planned anew. */
    List<Polling> collect(Instant now) {
        List<Polling> over = new ArrayList<>();
        for (Arrived next = arrived.poll(); next != null; next = arrived.poll()) {
            end(next.feed(), now);
            if (next.polling() != null) {
                over.add(next.polling());
            }
        }
        return over;
    }

    int underWay() {
        return lanes.running();
    }

    void close() {
        closed = true;
    }

    private void end(Feed feed, Instant now) {
        planned.remove(feed.id());
        lanes.end(lane(feed), now, manners.pause(URI.create(feed.url())));
    }

    private void poll(Feed planned, Feed current, FeedState before) {
        if (!closed) {
            Polling polling = null;
            try {
                polling = visitor.visit(current, before);
            } finally {
                arrived.add(new Arrived(planned, polling)); // also when memory runs out
            }
        }
    }

    private String lane(Feed feed) {
        return manners.lane(URI.create(feed.url()));
    }
}
