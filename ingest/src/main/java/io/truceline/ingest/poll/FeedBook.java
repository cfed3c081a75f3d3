package io.truceline.ingest.poll;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The feeds of one partition and what is remembered of them. Not thread-safe. */
final class FeedBook {
    /** How old the written state of a feed may get while nothing about it changes but the time. */
    private static final Duration RESTED = Duration.ofMinutes(1);

    private final Map<String, Feed> feeds = new HashMap<>();
    private final Map<String, FeedState> states = new HashMap<>();
    private final Map<String, Instant> writtenAt = new HashMap<>();

    Map<String, Feed> feeds() {
        return feeds;
    }

    Map<String, FeedState> states() {
        return states;
    }

    Collection<String> ids() {
        return feeds.keySet();
    }

    @Nullable
    Feed feed(String id) {
        return feeds.get(id);
    }

    FeedState state(Feed feed) {
        FeedState state = states.get(feed.id());
        return state == null ? FeedReport.unknown(feed) : state;
    }

    /** When the feed is due: at once if it was never polled, and no later than a pinned interval allows. */
    Instant dueAt(Feed feed) {
        FeedState state = state(feed);
        Instant due = state.dueAt();
        Instant polled = state.polledAt();
        if (due == null || polled == null) {
            return Instant.MIN;
        }
        // the pin may be newer than the state
        Instant pinned = feed.every() == null || state.failures() > 0 ? due : polled.plus(feed.every());
        return pinned.isBefore(due) ? pinned : due;
    }

    long failing() {
        return feeds.values().stream()
                .filter(feed -> state(feed).failures() > 0)
                .count();
    }

    /** Remembers a poll; tells whether it has to be written: always, unless only the time went on. */
    boolean learn(Polling polling, Instant now) {
        FeedState after = polling.state();
        FeedState before = states.put(after.feed(), after);
        boolean sameButTime = before != null
                && polling.entries().isEmpty()
                && before.equals(atTimesOf(before, after))
                && now.isBefore(
                        writtenAt.getOrDefault(after.feed(), Instant.MIN).plus(RESTED));
        if (!sameButTime) {
            writtenAt.put(after.feed(), now);
        }
        return !sameButTime;
    }

    private static FeedState atTimesOf(FeedState times, FeedState state) {
        return new FeedState(
                state.schema(),
                state.feed(),
                state.url(),
                state.etag(),
                state.lastModified(),
                times.polledAt(),
                state.changedAt(),
                times.dueAt(),
                state.failures(),
                state.lastError(),
                state.entries());
    }
}
