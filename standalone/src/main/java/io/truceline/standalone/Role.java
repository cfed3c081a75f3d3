package io.truceline.standalone;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.OpsServer;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichApp;
import io.truceline.ingest.IngestApp;
import io.truceline.sink.SinkApp;
import java.util.Optional;
import java.util.stream.Collectors;

/** One role in a process of its own, as the containers run it. It is running; closing it leaves cleanly. */
public final class Role implements AutoCloseable {
    private final Closing all = new Closing();
    private final Health health = new Health();
    private final Metrics metrics = all.add(new Metrics());

    private Role() {}

    /** Feeds to articles, with health and metrics on {@code ops.port}. */
    public static Role ingest(Configuration config) {
        Role role = new Role();
        role.serveOps(config);
        role.all
                .add(new IngestApp(config, role.health, role.metrics.registry()))
                .start();
        role.health.allAdded();
        return role;
    }

    /** Articles to alerts, with health and metrics on {@code ops.port}. */
    public static Role enrich(Configuration config) {
        Role role = new Role();
        role.serveOps(config);
        role.all.add(new EnrichApp(config, new Tagger(), role.health)).start();
        role.health.allAdded();
        return role;
    }

    /** Store, console and deliveries, with health and metrics on the console's port. */
    public static Role sink(Configuration config) {
        Role role = new Role();
        role.all.add(new SinkApp(config, role.health, role.metrics)).start();
        role.health.allAdded();
        return role;
    }

    /**
     * Why the process should be started anew: a part has died for good. Empty while it is worth keeping; a broker or a database
     * that is away is waited for.
     */
    public Optional<String> dead() {
        return health.live().checks().entrySet().stream()
                .filter(check -> !check.getValue().ok())
                .map(check -> check.getKey() + ": " + check.getValue().text())
                .findFirst();
    }

    /** What it waits for, part by part; empty while it does its work. */
    public String waiting() {
        return health.ready().checks().entrySet().stream()
                .filter(check -> !check.getValue().ok())
                .map(check -> check.getKey() + ": " + check.getValue().text())
                .collect(Collectors.joining("; "));
    }

    /** What the person who started it must mend, as a server told us; empty while there is nothing of the kind. */
    public Optional<StartException> refusal() {
        return health.refusal();
    }

    private void serveOps(Configuration config) {
        all.add(new OpsServer(config.ops(), health, metrics.registry()));
    }

    @Override
    public void close() {
        all.close();
    }
}
