package io.truceline.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebClient;
import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.Failures;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.ingest.fetch.FetchStep;
import io.truceline.ingest.poll.FeedListWriter;
import io.truceline.ingest.poll.PollStep;
import io.truceline.ingest.publish.Backoff;
import io.truceline.ingest.publish.Clients;
import io.truceline.ingest.publish.Step;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ingest app. It starts at once and waits for its broker: as long as that is away it is live, but not ready. Only a fault
 * that a person must mend, such as topics with another number of partitions, makes it not live.
 */
public final class IngestApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestApp.class);

    private final Configuration config;
    private final Health health;
    private final Clients clients;
    private final Clock clock = Clock.systemUTC();
    private final WebClient web;
    private final ExecutorService polling;
    private final ExecutorService fetching;
    private final List<Step<?>> steps;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread starter = new Thread(this::startWhenReachable, "ingest-start");
    private volatile CheckResult topics = CheckResult.down("not started");

    /**
     * Makes the app; connects to nothing.
     *
     * @param config needs {@code kafka.bootstrapServers}
     * @param health gets the checks {@code ingest} (live), {@code ingest-topics}, {@code ingest-poll} and {@code ingest-fetch} (ready)
     * @param meters gets the counters {@code truceline.ingest.*}
     * @throws StartException if {@code fetch.allowPrivateAddresses} holds what is no address
     */
    public IngestApp(Configuration config, Health health, MeterRegistry meters) {
        this.config = config;
        this.health = health;
        this.clients = new Clients(config.kafka());
        AddressGuard guard = guard(config);
        this.web = new WebClient(guard, config.fetch().userAgent());
        this.polling = VisitThreads.pool("poll", config.fetch().parallel());
        this.fetching = VisitThreads.pool("fetch", config.fetch().parallel());
        this.steps = List.of(
                PollStep.of(config.fetch(), new PollStep.Parts(clients, web, guard, polling, meters), clock),
                FetchStep.of(config.fetch(), new FetchStep.Parts(clients, web, guard, fetching, meters), clock));
        watchedBy();
    }

    /** Begins; returns at once. */
    public void start() {
        topics = CheckResult.down("waiting for the broker");
        starter.setDaemon(true);
        starter.start();
    }

    /** Leaves the groups in order and drops what is under way, within 10 s. */
    @Override
    public void close() {
        closing.countDown();
        starter.interrupt();
        // steps before the web client: a visit that is cut must not be taken for a page that cannot be had
        steps.parallelStream().forEach(Step::close);
        try {
            web.close();
        } catch (IOException e) {
            LOG.warn("the web client did not close in order: {}", Failures.line(e));
        }
        polling.shutdownNow();
        fetching.shutdownNow();
    }

    private void watchedBy() {
        health.addLive("ingest", () -> CheckResult.up("alive"));
        health.addReady("ingest-topics", () -> topics);
        steps.forEach(step -> step.watchedBy(health));
    }

    private void startWhenReachable() {
        Backoff backoff = new Backoff();
        try {
            while (!prepare()) {
                if (closing.await(backoff.next().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            topics = CheckResult.up("all there");
            if (closing.getCount() > 0) {
                steps.forEach(Step::start);
            }
        } catch (InterruptedException e) {
            LOG.debug("closed while waiting for the broker");
        } catch (StartException e) {
            topics = CheckResult.down(String.valueOf(e.getMessage()));
            health.refuse(e);
        }
    }

    private boolean prepare() {
        try (Admin admin = clients.admin()) {
            new TopicCreation(admin, config.kafka()).ensure();
            new FeedListWriter(clients, clock, null).write(config.feeds());
            return true;
        } catch (KafkaException e) {
            topics = CheckResult.down("waiting for the broker: " + Failures.line(e));
            LOG.info("waiting for the broker: {}", Failures.line(e));
            return false;
        }
    }

    private static AddressGuard guard(Configuration config) {
        try {
            return new AddressGuard(config.fetch().allowPrivateAddresses());
        } catch (IllegalArgumentException e) {
            throw new StartException(2, "fetch.allowPrivateAddresses: " + e.getMessage());
        }
    }
}
