package io.truceline.enrich.stream;

import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.enrich.Tagger;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
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
    private final KafkaStreams streams;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread starter = new Thread(this::startWhenReachable, "enrich-start");
    private volatile @Nullable String waiting = "not started";
    private volatile @Nullable String dead;

    /**
     * @param config needs {@code kafka.bootstrapServers}
     * @param health gets the checks {@code enrich}, live and ready
     */
    public EnrichApp(Configuration config, Tagger tagger, Health health) {
        this.config = config;
        KafkaConfig kafka = config.kafka();
        Properties properties =
                StreamSettings.of(kafka, config.enrich(), config.data().resolve("enrich"));
        this.streams = new KafkaStreams(EnrichTopology.build(tagger, properties, kafka.maxMessageBytes()), properties);
        streams.setUncaughtExceptionHandler(this::die);
        health.addLive("enrich", this::live);
        health.addReady("enrich", this::ready);
    }

    /** Begins; returns at once. */
    public void start() {
        waiting = "waiting for the broker";
        starter.setDaemon(true);
        starter.start();
    }

    /** The Streams client, for its metrics. */
    public KafkaStreams streams() {
        return streams;
    }

    @Override
    public void close() {
        closing.countDown();
        streams.close(CloseOptions.timeout(CLOSING)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    private void startWhenReachable() {
        try {
            while (!hasTopics()) {
                if (closing.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            waiting = null;
            streams.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StartException | IllegalStateException e) {
            dead = e.getMessage();
            LOG.error("Enrich cannot start: {}", e.getMessage());
        }
    }

    private boolean hasTopics() {
        try (Admin admin = Admin.create(config.kafka().clientProperties())) {
            new TopicCreation(admin, config.kafka()).ensure();
            return true;
        } catch (KafkaException e) {
            waiting = "waiting for the broker: " + e.getMessage();
            LOG.info("Waiting for the broker: {}", e.getMessage());
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
        return why == null && streams.state() != KafkaStreams.State.ERROR
                ? CheckResult.up("alive")
                : CheckResult.down(String.valueOf(why));
    }

    private CheckResult ready() {
        String why = waiting;
        if (why != null) {
            return CheckResult.down(why);
        }
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.RUNNING
                ? CheckResult.up("running")
                : CheckResult.down(String.valueOf(state));
    }
}
