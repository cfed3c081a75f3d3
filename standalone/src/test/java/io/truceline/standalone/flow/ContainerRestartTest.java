package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Article;
import io.truceline.contract.topic.Topics;
import io.truceline.standalone.docker.LoneContainer;
import io.truceline.standalone.ingest.StubNewsroom;
import io.truceline.standalone.ingest.TopicLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All roles at work on a broker and a database in containers, which are killed, restarted and paused meanwhile. */
@Tag("docker")
@Timeout(600)
class ContainerRestartTest {
    private static final int STEP = 12;
    private static final Duration PAUSE = Duration.ofSeconds(8);

    private final Reports reports = new Reports(Instant.now());
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private StubNewsroom room;
    private StubHook hook;
    private LoneContainer broker;
    private LonePostgres postgres;
    private RoleProcess sink;
    private int published;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws Exception {
        room = open(new StubNewsroom());
        room.putFeed("/feed.xml");
        hook = open(new StubHook());
        broker = open(new LoneContainer(data));
        postgres = open(new LonePostgres());
        open(RoleProcess.start(List.of("enrich"), data.resolve("enrich"), environment()));
        open(RoleProcess.start(ingest(), data.resolve("ingest"), environment()));
        sink = open(RoleProcess.start(sinkWithHook(), data.resolve("sink"), environment()));
        for (AutoCloseable each : opened) {
            if (each instanceof RoleProcess role) {
                role.ready();
            }
        }
    }

    private <C extends AutoCloseable> C open(C resource) {
        opened.push(resource);
        return resource;
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @Test
    void roles_brokerKilledAndRestartedUnderLoad_loseAndDoubleNothing() throws Exception {
        publish();
        broker.kill();
        publish();
        assertAllThereOnce();
        publish();
        broker.restart();
        publish();
        assertAllThereOnce();
    }

    @Test
    void sink_databaseRestartedAndPaused_tellsSoAndStoresEachAlertOnce() throws Exception {
        publish();
        postgres.stopFor(Duration.ofSeconds(6), () -> {
            publish();
            JsonNode health = sink.api().await("not ready", "/health/ready", answer -> !isUp(answer));
            assertThat(health.at("/checks/sink-store/text").asText()).isNotBlank();
        });
        assertAllThereOnce();
        publish();
        postgres.pause(PAUSE);
        publish();
        assertAllThereOnce();
        sink.ready();
    }

    private static boolean isUp(JsonNode health) {
        return health.path("status").asText().equals("up");
    }

    /** Some more reports, each of an incident of its own. */
    private void publish() {
        published += STEP;
        for (int k = published - STEP; k < published; k++) {
            room.putPage(
                    page(k),
                    "Truce broken near " + Reports.village(k),
                    "",
                    reports.paragraphs(Reports.village(k)).toArray(String[]::new));
        }
        room.putFeed(
                "/feed.xml",
                IntStream.range(0, published)
                        .mapToObj(k -> room.item(page(k), "Truce broken near " + Reports.village(k), "A report."))
                        .toArray(String[]::new));
    }

    private static String page(int k) {
        return "/report-" + k;
    }

    private void assertAllThereOnce() throws InterruptedException {
        JsonNode ledger = sink.api()
                .await(
                        "everything stored and delivered",
                        "/api/ledger",
                        now -> Ledgers.isAtRest(now)
                                && now.at("/articles/received").asInt() == published
                                && now.at("/alerts/sent").asInt() >= published);
        Ledgers.assertAddsUp(ledger);
        assertThat(ledger.at("/alerts/alert").asInt()).isEqualTo(published);
        assertThat(sink.api().list("/api/alerts", "alerts"))
                .extracting(alert -> alert.path("id").asText())
                .hasSize(published)
                .doesNotHaveDuplicates();
        assertThat(hook.keys().stream().distinct()).hasSize(published);
        assertThat(hook.clashes()).isEmpty();
        try (TopicLog<Article> articles =
                new TopicLog<>(broker.bootstrapServers(), Topics.ARTICLES, FlowWorld.PARTITIONS)) {
            assertThat(articles.await(published, one -> true))
                    .extracting(Article::url)
                    .hasSize(published)
                    .doesNotHaveDuplicates();
        }
    }

    private Map<String, String> environment() {
        return Map.of(
                "TRUCELINE_KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "TRUCELINE_KAFKA_PARTITIONS",
                String.valueOf(FlowWorld.PARTITIONS),
                "TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES",
                "127.0.0.1",
                "TRUCELINE_FETCH_HOST_DELAY",
                "0s",
                "TRUCELINE_FETCH_RETRY_DELAY",
                "100ms",
                "TRUCELINE_DELIVER_RETRY_DELAY",
                "500ms",
                "TRUCELINE_STORE_URL",
                postgres.url(),
                "TRUCELINE_STORE_USER",
                postgres.user(),
                "TRUCELINE_STORE_PASSWORD",
                postgres.password());
    }

    private List<String> ingest() throws Exception {
        Path file = Files.writeString(
                data.resolve("ingest.yaml"),
                "feeds:\n  - url: " + room.url("/feed.xml") + "\n    outlet: Gazette\n    every: 1s\n");
        return List.of("ingest", "--config", file.toString());
    }

    private List<String> sinkWithHook() throws Exception {
        Path file = Files.writeString(
                data.resolve("sink.yaml"),
                "deliver:\n  webhooks:\n    - name: desk\n      url: " + hook.url()
                        + "\n      secret: whsec_YW4gaW52ZW50ZWQgc2VjcmV0IG9mIDMyIGJ5dGVzICE=\n");
        return List.of("sink", "--config", file.toString());
    }
}
