package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.standalone.Role;
import io.truceline.standalone.broker.EmbeddedBroker;
import io.truceline.standalone.ingest.StubNewsroom;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The three roles as the containers run them, on a broker that comes late, goes and comes again. */
@Timeout(480)
class BrokerAwayTest {
    private final Reports reports = new Reports(Instant.now());
    private final List<AutoCloseable> roles = new ArrayList<>();
    private StubNewsroom room;
    private Configuration config;
    private Api ingest;
    private Api enrich;
    private Api sink;

    @TempDir
    private Path data;

    @BeforeEach
    void startWithoutBroker() throws Exception {
        room = new StubNewsroom();
        room.putFeed("/feed.xml");
        config = config(freePort(), freePort(), freePort());
        Configuration enriching = config(
                config.kafka().embeddedPort(), freePort(), config.console().port());
        ingest = new Api(config.ops().port());
        enrich = new Api(enriching.ops().port());
        sink = new Api(config.console().port());
        roles.add(Role.ingest(config));
        roles.add(Role.enrich(enriching));
        roles.add(Role.sink(config));
    }

    @AfterEach
    void stop() throws Exception {
        stopRoles();
        room.close();
    }

    @Test
    void roles_brokerComesLateGoesAndComesAgain_tellSoAndWorkAgain() throws Exception {
        awaitWaiting();
        ingest.await(
                "a first try",
                "/health/ready",
                health -> health.at("/checks/ingest-topics/text").asText().startsWith("waiting for the broker: "));
        String first;
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config.kafka())) {
            assertThat(broker.port()).isEqualTo(config.kafka().embeddedPort());
            awaitReady();
            first = alertOf("/one", "Zorikend");
        }
        awaitWaiting();
        try (EmbeddedBroker broker = EmbeddedBroker.start(data, config.kafka())) {
            assertThat(broker.port()).isEqualTo(config.kafka().embeddedPort());
            awaitReady();
            String second = alertOf("/two", "Merdilber");
            assertThat(second).isNotEqualTo(first);
            Ledgers.assertAddsUp(sink.await("the ledger at rest", "/api/ledger", Ledgers::isAtRest));
            assertThat(sink.get("/api/ledger").at("/alerts/alert").asLong()).isEqualTo(2);
            stopRoles();
        }
    }

    /** At the test's end before the broker: closing without one takes its time. */
    private void stopRoles() throws Exception {
        for (AutoCloseable role : roles) {
            role.close();
        }
        roles.clear();
    }

    private void awaitReady() throws InterruptedException {
        for (Api role : List.of(ingest, enrich, sink)) {
            role.await("ready", "/health/ready", BrokerAwayTest::isUp);
            assertThat(role.ask("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    /** Not ready with a reason, yet alive: nobody should restart it. */
    private void awaitWaiting() throws InterruptedException {
        for (Api role : List.of(ingest, enrich, sink)) {
            JsonNode health = role.await("not ready", "/health/ready", answer -> !isUp(answer));
            assertThat(health.path("checks")).anySatisfy(check -> {
                assertThat(check.path("ok").asBoolean(true)).isFalse();
                assertThat(check.path("text").asText()).isNotBlank();
            });
            assertThat(role.ask("/health/ready").statusCode()).isEqualTo(503);
            assertThat(role.ask("/health/live").statusCode())
                    .as(role.get("/health/live").toString())
                    .isEqualTo(200);
        }
    }

    private static boolean isUp(JsonNode health) {
        return health.path("status").asText().equals("up");
    }

    /** Publishes a report and gives the id of its alert, as the sink tells it. */
    private String alertOf(String path, String village) throws InterruptedException {
        room.putPage(
                path,
                "Truce broken near " + village,
                "",
                reports.paragraphs(village).toArray(String[]::new));
        room.putFeed("/feed.xml", room.item(path, "Truce broken near " + village, "A report."));
        JsonNode page = sink.await(
                "the alert",
                "/api/alerts",
                answer -> !alerts(answer, room.url(path)).isEmpty());
        return alerts(page, room.url(path)).get(0);
    }

    private static List<String> alerts(JsonNode page, String url) {
        List<String> ids = new ArrayList<>();
        for (JsonNode alert : page.path("alerts")) {
            if (alert.path("evidence").findValuesAsText("url").contains(url)) {
                ids.add(alert.path("id").asText());
            }
        }
        return ids;
    }

    private Configuration config(int broker, int ops, int console) {
        Configuration base = FlowWorld.config(
                data,
                Map.of(
                        "TRUCELINE_KAFKA_EMBEDDED_PORT", String.valueOf(broker),
                        "TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + broker,
                        "TRUCELINE_OPS_PORT", String.valueOf(ops),
                        "TRUCELINE_CONSOLE_PORT", String.valueOf(console)));
        return base.withFeeds(List.of(
                new FeedConfig(room.url("/feed.xml"), "Gazette", null, null, null, List.of(), Duration.ofSeconds(1))));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
