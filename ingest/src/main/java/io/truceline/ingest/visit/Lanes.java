package io.truceline.ingest.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits for its turn. Each lane does one thing at a time and rests after it; lanes do not wait for each other. In a
 * lane the work that was added first and is due comes first. Not thread-safe.
 */
public final class Lanes<T> {
    private final Map<String, Lane<T>> lanes = new HashMap<>();
    private int waiting;
    private int running;

    private record Waiting<T>(T work, Instant due) {}

    private static final class Lane<T> {
        private final List<Waiting<T>> queue = new ArrayList<>();
        private Instant freeAt = Instant.MIN;
        private boolean running;

        @Nullable
        T next(Instant now) {
            if (running || now.isBefore(freeAt)) {
                return null;
            }
            for (Iterator<Waiting<T>> all = queue.iterator(); all.hasNext(); ) {
                Waiting<T> first = all.next();
                if (!now.isBefore(first.due())) {
                    all.remove();
                    running = true;
                    return first.work();
                }
            }
            return null;
        }

        boolean isSpent(Instant now) {
            return queue.isEmpty() && !running && !now.isBefore(freeAt);
        }
    }

    /** Adds work that may not begin before it is due. */
    public void add(String lane, T work, Instant due) {
        lanes.computeIfAbsent(lane, name -> new Lane<>()).queue.add(new Waiting<>(work, due));
        waiting++;
    }

    /** The work that begins now; each piece must be ended by {@link #end}. */
    public List<T> begin(Instant now) {
        List<T> begun = new ArrayList<>();
        for (Iterator<Lane<T>> all = lanes.values().iterator(); all.hasNext(); ) {
            Lane<T> lane = all.next();
            T work = lane.next(now);
            if (work != null) {
                begun.add(work);
            } else if (lane.isSpent(now)) {
                all.remove();
            }
        }
        waiting -= begun.size();
        running += begun.size();
        return begun;
    }

    /** Ends what runs in the lane; the next begins after the pause. */
    public void end(String lane, Instant now, Duration pause) {
        Lane<T> ended = lanes.get(lane);
        if (ended == null || !ended.running) {
            throw new IllegalStateException("nothing runs in lane " + lane);
        }
        ended.running = false;
        ended.freeAt = now.plus(pause);
        running--;
    }

    /** Pieces of work that have not begun. */
    public int waiting() {
        return waiting;
    }

    /** Pieces of work that have begun and not ended. */
    public int running() {
        return running;
    }
}
