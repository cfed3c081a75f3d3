package io.truceline.standalone;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.OpsServer;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichApp;
import io.truceline.ingest.IngestApp;
import io.truceline.sink.SinkApp;

/** One role in a process of its own, as the containers run it. What is returned is running; closing it leaves cleanly. */
public final class Role {
    private Role() {}

    /** Feeds to articles, with health and metrics on {@code ops.port}. */
    public static AutoCloseable ingest(Configuration config) {
        Closing all = new Closing();
        Health health = new Health();
        Metrics metrics = all.add(new Metrics());
        all.add(new OpsServer(config.ops(), health, metrics.registry()));
        all.add(new IngestApp(config, health, metrics.registry())).start();
        return all;
    }

    /** Articles to alerts, with health and metrics on {@code ops.port}. */
    public static AutoCloseable enrich(Configuration config) {
        Closing all = new Closing();
        Health health = new Health();
        Metrics metrics = all.add(new Metrics());
        all.add(new OpsServer(config.ops(), health, metrics.registry()));
        all.add(new EnrichApp(config, new Tagger(), health)).start();
        return all;
    }

    /** Store, console and deliveries, with health and metrics on the console's port. */
    public static AutoCloseable sink(Configuration config) {
        Closing all = new Closing();
        Metrics metrics = all.add(new Metrics());
        all.add(new SinkApp(config, new Health(), metrics)).start();
        return all;
    }
}
