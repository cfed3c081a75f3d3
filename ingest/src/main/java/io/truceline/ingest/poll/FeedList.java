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
import org.jspecify.annotations.Nullable;

/** What one list of feeds asks of topic {@code feeds}. */
final class FeedList {
    private FeedList() {}

    /**
     * What has to be written.
     *
     * @param known the topic's feeds by id
     * @param origin whose list it is; null: the configuration's
     * @return new and changed feeds by id; empty for those of this origin that are no longer listed
     */
    static Map<String, Optional<Feed>> changes(
            Map<String, Feed> known, List<FeedConfig> listed, @Nullable String origin) {
        Map<String, Feed> wanted = new LinkedHashMap<>();
        listed.forEach(config -> wanted.putIfAbsent(Ids.of(config.url()), feed(config, origin)));
        Map<String, Optional<Feed>> changes = new LinkedHashMap<>();
        wanted.forEach((id, feed) -> {
            if (!feed.equals(known.get(id))) {
                changes.put(id, Optional.of(feed));
            }
        });
        known.forEach((id, feed) -> {
            if (!wanted.containsKey(id) && Objects.equals(feed.origin(), origin)) {
                changes.put(id, Optional.empty());
            }
        });
        return changes;
    }

    private static Feed feed(FeedConfig config, @Nullable String origin) {
        String name = Objects.requireNonNullElseGet(
                config.outlet(), () -> URI.create(config.url()).getHost());
        Outlet outlet = new Outlet(name, config.owner(), config.language(), config.country(), config.tags());
        return new Feed(Feed.SCHEMA, Ids.of(config.url()), config.url(), outlet, config.every(), origin);
    }
}
