package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.DeliverConfig;
import io.truceline.contract.ops.config.StoreConfig;
import io.truceline.contract.ops.config.WebhookConfig;
import io.truceline.contract.record.Alert;
import io.truceline.contract.topic.Topics;
import io.truceline.standalone.ingest.TopicLog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two sinks with one PostgreSQL and one Kafka: whatever they share out between them, each row is there once. */
@Timeout(300)
class SinkTwiceTest {
    private static final int HALF = 15;

    private final Reports reports = new Reports(Instant.now());
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private EmbeddedPostgres postgres;
    private StubHook hook;
    private FlowWorld world;
    private int published;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws Exception {
        postgres = postgres();
        opened.push(postgres);
        hook = new StubHook();
        opened.push(hook);
        world = new FlowWorld(data);
        opened.push(world);
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void sinks_twoAtOnce_storeAndDeliverEachAlertOnce() throws Exception {
        try (RunningSink one = new RunningSink(sinking()).ready()) {
            publish(HALF);
            try (RunningSink two = new RunningSink(sinking())) {
                publish(HALF);
                assertEachOnce(one.api());
                two.ready();
                assertEachOnce(two.api());
                assertThat(two.api().get("/api/ledger")).isEqualTo(one.api().get("/api/ledger"));
            }
            publish(HALF);
            assertEachOnce(one.api());
        }
    }

    private void publish(int count) throws InterruptedException {
        for (int end = published + count; published < end; published++) {
            world.publish(reports.article("report-" + published, Reports.village(published)));
        }
    }

    private void assertEachOnce(Api api) throws InterruptedException {
        JsonNode ledger = api.await(
                "everything stored and delivered",
                "/api/ledger",
                now -> Ledgers.isAtRest(now)
                        && now.at("/articles/received").asInt() == published
                        && now.at("/alerts/sent").asInt() >= published);
        Ledgers.assertAddsUp(ledger);
        try (TopicLog<Alert> log = world.log(Topics.ALERTS)) {
            List<String> sent =
                    log.await(published, alert -> true).stream().map(Alert::id).toList();
            assertThat(sent).hasSize(published).doesNotHaveDuplicates();
            assertThat(api.list("/api/alerts", "alerts"))
                    .extracting(alert -> alert.path("id").asText())
                    .containsExactlyInAnyOrderElementsOf(sent);
        }
        assertThat(ledger.at("/deliveries/delivered").asInt()).isEqualTo(published);
        assertThat(hook.keys()).hasSize(published).doesNotHaveDuplicates();
        assertThat(api.list("/api/dead-letters", "deadLetters")).isEmpty();
    }

    private Configuration sinking() {
        Configuration base = world.config();
        String secret = "whsec_"
                + Base64.getEncoder()
                        .encodeToString("an invented secret of 32 bytes !".getBytes(StandardCharsets.US_ASCII));
        DeliverConfig deliver = new DeliverConfig(
                List.of(new WebhookConfig("desk", hook.url(), secret, null)),
                Duration.ofSeconds(5),
                Duration.ofDays(1));
        return new Configuration(
                base.feeds(),
                null,
                base.fetch(),
                base.kafka(),
                base.enrich(),
                new StoreConfig(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", null, 8),
                base.data(),
                base.console(),
                base.ops(),
                deliver);
    }
}
