package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.ingest.poll.FeedListWriter;
import io.truceline.ingest.publish.Clients;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the feeds of a newsroom on topic {@code feeds} as long as it is open, beside those of the configuration. A broker that is
 * away, or that has no topics yet, is waited for.
 */
public final class Announcement implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
    private static final String ORIGIN = "newsroom";
    private static final long RETRY_MS = 1000;

    private final FeedListWriter writer;
    private final List<FeedConfig> feeds;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread announcer = new Thread(this::announce, "announcement");

    /**
     * @param kafka needs {@code bootstrapServers}
     */
    public Announcement(KafkaConfig kafka, List<FeedConfig> feeds) {
        kafka.clientProperties();
        this.writer = new FeedListWriter(new Clients(kafka), Clock.systemUTC(), ORIGIN);
        this.feeds = feeds;
    }

    /** Begins; returns at once. */
    public void start() {
        announcer.setDaemon(true);
        announcer.start();
    }

    /** Takes the feeds back, if the broker answers. */
    @Override
    public void close() {
        closing.countDown();
        try {
            announcer.join();
            writer.write(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (KafkaException e) {
            LOG.info("The feeds stay announced: {}", e.getMessage());
        }
    }

    private void announce() {
        try {
            while (!written() && !closing.await(RETRY_MS, TimeUnit.MILLISECONDS)) {
                LOG.debug("announcing again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean written() {
        try {
            writer.write(feeds);
            return true;
        } catch (KafkaException e) {
            LOG.info("Waiting for the broker: {}", e.getMessage());
            return false;
        }
    }
}
