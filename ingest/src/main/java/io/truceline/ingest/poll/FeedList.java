package io.truceline.ingest.poll;

import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Outlet;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the configuration asks of topic {@code feeds}. */
final class FeedList {
    private FeedList() {}

    /**
     * What has to be written.
     *
     * @param known the topic's feeds by id
     * @return new and changed feeds by id; empty for those that are no longer configured
     */
    static Map<String, Optional<Feed>> changes(Map<String, Feed> known, List<FeedConfig> configured) {
        Map<String, Feed> wanted = new LinkedHashMap<>();
        configured.forEach(config -> wanted.putIfAbsent(Ids.of(config.url()), feed(config)));
        Map<String, Optional<Feed>> changes = new LinkedHashMap<>();
        wanted.forEach((id, feed) -> {
            if (!feed.equals(known.get(id))) {
                changes.put(id, Optional.of(feed));
            }
        });
        known.keySet().stream().filter(id -> !wanted.containsKey(id)).forEach(id -> changes.put(id, Optional.empty()));
        return changes;
    }

    private static Feed feed(FeedConfig config) {
        String name = Objects.requireNonNullElseGet(
                config.outlet(), () -> URI.create(config.url()).getHost());
        Outlet outlet = new Outlet(name, config.owner(), config.language(), config.country(), config.tags());
        return new Feed(Feed.SCHEMA, Ids.of(config.url()), config.url(), outlet, config.every());
    }
}
