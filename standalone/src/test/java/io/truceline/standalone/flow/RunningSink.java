package io.truceline.standalone.flow;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.sink.SinkApp;
import io.truceline.standalone.ingest.IngestWorld;

/** A sink with its health and meters. */
final class RunningSink implements AutoCloseable {
    private final Health health = new Health();
    private final Metrics metrics = new Metrics();
    private final SinkApp app;

    RunningSink(Configuration config) {
        app = new SinkApp(config, health, metrics);
        app.start();
        health.allAdded();
    }

    /** Waits until it reads. */
    RunningSink ready() throws InterruptedException {
        IngestWorld.until("the sink ready", Api.PATIENCE, () -> health.ready().isUp());
        return this;
    }

    Api api() {
        return new Api(app.port());
    }

    @Override
    public void close() {
        app.close();
        metrics.close();
    }
}
