package io.truceline.enrich.stream;

import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.Failures;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.enrich.Tagger;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The enrich app. It starts at once and waits for its broker: as long as that is away it is live, but not ready. A fault that no
 * dead letter can hold shuts it down and makes it not live.
 */
public final class EnrichApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichApp.class);
    private static final Duration CLOSING = Duration.ofSeconds(10);
    private static final long RETRY_MS = 1000;

    private final Configuration config;
    private final Tagger tagger;
    private final Health health;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread starter = new Thread(this::startWhenReachable, "enrich-start");
    private volatile @Nullable String waiting = "not started";
    private volatile @Nullable String dead;
    /** Made once the broker answers: its constructor fails for a host name that cannot be looked up yet. */
    private volatile @Nullable KafkaStreams streams;

    /**
     * @param config needs {@code kafka.bootstrapServers}; without it a {@link StartException} ends the start
     * @param health gets the checks {@code enrich}, live and ready
     */
    public EnrichApp(Configuration config, Tagger tagger, Health health) {
        this.config = config;
        this.tagger = tagger;
        this.health = health;
        config.kafka().clientProperties();
        health.addLive("enrich", this::live);
        health.addReady("enrich", this::ready);
    }

    /** Begins; returns at once. */
    public void start() {
        waiting = "waiting for the broker";
        starter.setDaemon(true);
        starter.start();
    }

    /** The Streams client, for its metrics; empty until the broker has answered. */
    public Optional<KafkaStreams> streams() {
        return Optional.ofNullable(streams);
    }

    @Override
    public void close() {
        closing.countDown();
        awaitStarter();
        streams()
                .ifPresent(client -> client.close(CloseOptions.timeout(CLOSING)
                        .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)));
    }

    /** So that no client is made after we have looked for one to close. */
    private void awaitStarter() {
        try {
            starter.join(CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startWhenReachable() {
        try {
            while (!hasTopics()) {
                if (closing.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            KafkaStreams client = client();
            streams = client;
            client.start();
            waiting = null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StartException e) {
            health.refuse(e);
        } catch (IllegalStateException e) {
            dead = e.getMessage();
            LOG.error("Enrich cannot start: {}", e.getMessage());
        }
    }

    private KafkaStreams client() {
        KafkaConfig kafka = config.kafka();
        Properties properties =
                StreamSettings.of(kafka, config.enrich(), config.data().resolve("enrich"));
        KafkaStreams client =
                new KafkaStreams(EnrichTopology.build(tagger, properties, kafka.maxMessageBytes()), properties);
        client.setUncaughtExceptionHandler(this::die);
        return client;
    }

    private boolean hasTopics() {
        try (Admin admin = Admin.create(config.kafka().clientProperties())) {
            new TopicCreation(admin, config.kafka()).ensure();
            return true;
        } catch (KafkaException e) {
            waiting = "waiting for the broker: " + Failures.line(e);
            LOG.info("Waiting for the broker: {}", Failures.line(e));
            return false;
        }
    }

    private StreamThreadExceptionResponse die(Throwable cause) {
        LOG.error("Enrich stops", cause);
        dead = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private CheckResult live() {
        String why = dead;
        boolean broken = streams()
                .map(KafkaStreams::state)
                .filter(KafkaStreams.State.ERROR::equals)
                .isPresent();
        return why == null && !broken ? CheckResult.up("alive") : CheckResult.down(String.valueOf(why));
    }

    private CheckResult ready() {
        String why = waiting;
        if (why != null) {
            return CheckResult.down(why);
        }
        return streams().map(EnrichApp::ready).orElse(CheckResult.down("not started"));
    }

    private static CheckResult ready(KafkaStreams client) {
        if (client.state() != KafkaStreams.State.RUNNING) {
            return CheckResult.down(client.state().name());
        }
        return isConnected(client) ? CheckResult.up("running") : CheckResult.down("no broker answers");
    }

    /** By the consumers' own meters: Streams stays RUNNING while the broker is away, but they lose all their connections. */
    private static boolean isConnected(KafkaStreams client) {
        return client.metrics().values().stream()
                .filter(metric -> isOfReader(metric.metricName()))
                .anyMatch(metric -> metric.metricValue() instanceof Number count && count.doubleValue() > 0);
    }

    /** The threads' own consumers poll all the time; the one that restores does not, and keeps dead connections. */
    private static boolean isOfReader(MetricName metric) {
        String client = metric.tags().getOrDefault("client-id", "");
        return metric.name().equals("connection-count")
                && client.endsWith("-consumer")
                && !client.endsWith("-restore-consumer");
    }
}
