package io.truceline.contract.ops.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be configured. Defaults and explanations stand in {@code defaults.yaml} beside this class.
 *
 * @param feeds the feeds to watch
 * @param feedsFile YAML or OPML file with more feeds, relative to the configuration file
 * @param data folder of the embedded broker and database and of local state
 */
public record Configuration(
        List<FeedConfig> feeds,
        @Nullable Path feedsFile,
        FetchConfig fetch,
        KafkaConfig kafka,
        EnrichConfig enrich,
        StoreConfig store,
        Path data,
        ConsoleConfig console,
        OpsConfig ops,
        DeliverConfig deliver) {
    public Configuration {
        feeds = List.copyOf(feeds);
    }

    /** The same with other feeds. */
    public Configuration withFeeds(List<FeedConfig> others) {
        return new Configuration(others, null, fetch, kafka, enrich, store, data, console, ops, deliver);
    }

    /** The same with another broker. */
    public Configuration withKafka(KafkaConfig other) {
        return new Configuration(feeds, feedsFile, fetch, other, enrich, store, data, console, ops, deliver);
    }
}
