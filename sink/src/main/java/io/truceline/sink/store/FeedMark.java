package io.truceline.sink.store;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import org.jspecify.annotations.Nullable;

/** What is learnt about a feed: its configuration or its state; exactly one of them is there. */
public record FeedMark(
        String id, @Nullable Feed feed, @Nullable FeedState state) {}
