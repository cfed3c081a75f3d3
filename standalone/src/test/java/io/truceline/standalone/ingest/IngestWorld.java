package io.truceline.standalone.ingest;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.contract.topic.Topic;
import io.truceline.ingest.IngestApp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** The configuration of these tests, and one ingest app on it with its health and meters. */
public final class IngestWorld implements AutoCloseable {
    static final int PARTITIONS = 3;

    final Health health = new Health();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final IngestApp app;

    private IngestWorld(Configuration config) {
        app = new IngestApp(config, health, meters);
        app.start();
        health.allAdded();
    }

    static IngestWorld start(Configuration config) {
        return new IngestWorld(config);
    }

    /** Everything quick: polls every second, retries after a tenth of one. */
    static Configuration config(String servers, Path data, List<String> feeds) {
        return config(servers, data, feeds, Map.of());
    }

    /** The same with settings of a test's own, named as in the environment. */
    static Configuration config(String servers, Path data, List<String> feeds, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TRUCELINE_KAFKA_PARTITIONS", String.valueOf(PARTITIONS),
                "TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1",
                "TRUCELINE_FETCH_RETRY_DELAY", "100ms",
                "TRUCELINE_FETCH_TIMEOUT", "5s",
                "TRUCELINE_DATA", data.toString()));
        environment.putAll(more);
        Configuration base = new ConfigurationReader(environment).read(null);
        List<FeedConfig> configured = new ArrayList<>();
        feeds.forEach(url ->
                configured.add(new FeedConfig(url, "Gazette", null, null, null, List.of(), Duration.ofSeconds(1))));
        return base.withKafka(base.kafka().at(servers)).withFeeds(configured);
    }

    static <V> TopicLog<V> log(String servers, Topic<V> topic) {
        return new TopicLog<>(servers, topic, PARTITIONS);
    }

    boolean isReady() {
        return health.ready().isUp();
    }

    /** Waits until something holds. */
    public static void until(String what, Duration longest, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail("not within " + longest + ": " + what);
            }
            Thread.onSpinWait();
            synchronized (holds) {
                holds.wait(20);
            }
        }
    }

    double count(String name, String... tags) {
        return meters.find(name).tags(tags).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    double open() {
        return meters.get("truceline.ingest.entries.open").gauge().value();
    }

    @Override
    public void close() {
        app.close();
    }
}
