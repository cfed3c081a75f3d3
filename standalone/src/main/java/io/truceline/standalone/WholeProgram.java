package io.truceline.standalone;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichApp;
import io.truceline.ingest.IngestApp;
import io.truceline.sink.SinkApp;
import io.truceline.standalone.broker.EmbeddedBroker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Broker, ingest, enrich and sink in one JVM. The three apps are those of the containers; they meet only in Kafka. If a broker
 * is configured, that one is used and none is embedded.
 */
public final class WholeProgram implements AutoCloseable {
    private final Closing all;
    private final SinkApp sink;

    private WholeProgram(Closing all, SinkApp sink) {
        this.all = all;
        this.sink = sink;
    }

    /**
     * Starts everything and returns when the console serves.
     *
     * @throws io.truceline.contract.ops.StartException if a port is in use or the data folder cannot be used
     */
    public static WholeProgram start(Configuration config) {
        Closing all = new Closing();
        try {
            return start(config, all);
        } catch (RuntimeException e) {
            all.close();
            throw e;
        }
    }

    private static WholeProgram start(Configuration config, Closing all) {
        Health health = new Health();
        Metrics metrics = all.add(new Metrics());
        CompletableFuture<Tagger> tagger = CompletableFuture.supplyAsync(Tagger::new);
        Configuration onBroker = config.kafka().bootstrapServers() == null ? embed(config, health, all) : config;
        SinkApp sink = all.add(new SinkApp(onBroker, health, metrics));
        sink.start();
        EnrichApp enrich = all.add(new EnrichApp(onBroker, await(tagger), health));
        IngestApp ingest = all.add(new IngestApp(onBroker, health, metrics.registry()));
        enrich.start();
        ingest.start();
        health.allAdded();
        return new WholeProgram(all, sink);
    }

    private static Configuration embed(Configuration config, Health health, Closing all) {
        EmbeddedBroker broker = all.add(EmbeddedBroker.start(config.data(), config.kafka()));
        health.addLive("broker", broker::check);
        return config.withKafka(config.kafka().at(broker.bootstrapServers()));
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The console's port; tells what 0 became. */
    public int port() {
        return sink.port();
    }

    @Override
    public void close() {
        all.close();
    }
}
