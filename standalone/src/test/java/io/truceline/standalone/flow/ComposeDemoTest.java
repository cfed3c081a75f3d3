package io.truceline.standalone.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.microsoft.playwright.Page;
import io.truceline.standalone.chaos.Commands;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and docs/operations.md say of docker-compose, done as written there: one project from its first start to its
 * restored backup, step by step.
 */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(900)
class ComposeDemoTest {
    private static final Duration QUICK = Duration.ofSeconds(10);
    private static final int ENOUGH = 3;

    private ComposeProject project;
    private Path folder;
    private Set<String> alerts = Set.of();
    private JsonNode ledger = MissingNode.getInstance();

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        folder = data;
        project = new ComposeProject("truceline-demo-test", data);
        project.up();
    }

    @AfterAll
    void stop() {
        project.close();
    }

    @Test
    @Order(1)
    void console_ofTheDemo_showsAlertsAndALedgerThatAddsUp() throws Exception {
        project.api().await("alerts", "/api/alerts", page -> page.path("alerts").size() >= ENOUGH);
        try (Desktop desktop = new Desktop(project.port())) {
            Page page = desktop.open(1280, 844);
            page.navigate("/");
            assertThat(page.locator("#live")).hasText("Live");
            assertThat(page.locator("body")).containsText("→");
            page.navigate("/ledger");
            assertThat(page.locator("h1")).containsText("Ledger");
            assertThat(desktop.faults()).isEmpty();
        }
    }

    @Test
    @Order(2)
    void containers_allOfOurs_areHealthyByTheImagesOwnCheck() {
        assertThat(project.inspect("{{.Config.Image}} {{.State.Health.Status}} {{.Config.User}}"))
                .hasSize(7)
                .allSatisfy(line -> assertThat(line).contains(" healthy"))
                .filteredOn(line -> line.startsWith("truceline"))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).endsWith(" truceline"));
    }

    @Test
    @Order(3)
    void logs_ofTheRoles_tellThatTheyAreReadyAndShowNoPassword() {
        String logs = project.compose("logs", "--no-color", "ingest", "enrich", "sink", "console");
        assertThat(logs.lines().filter(line -> line.endsWith("ReadinessLog: ready")))
                .hasSizeGreaterThanOrEqualTo(4);
        String password = project.compose("exec", "-T", "postgres", "cat", "/run/truceline/postgres");
        assertThat(password).hasSizeGreaterThan(20);
        assertThat(logs).doesNotContain(password);
        assertThat(project.inspect("{{json .Config}}").toString()).doesNotContain(password);
    }

    @Test
    @Order(4)
    void stop_allOfOurs_leaveInOrderAndSoon() throws Exception {
        project.api().await("the demo played", "/api/ledger", now -> Ledgers.isAtRest(now) && sent(now) >= ENOUGH);
        for (String service : List.of("newsroom", "ingest", "enrich", "sink", "console")) {
            Instant before = Instant.now();
            project.compose("stop", service);
            assertThat(Duration.between(before, Instant.now())).as(service).isLessThan(QUICK.plusSeconds(2));
        }
        assertThat(project.inspect("{{.Config.Image}} {{.State.ExitCode}}"))
                .filteredOn(line -> line.startsWith("truceline"))
                .allSatisfy(line -> assertThat(line).matches(".* (0|143)"));
        assertThat(project.compose("logs", "--no-color")).doesNotContain("truceline: ends", "not stopped cleanly");
        project.compose("start", "ingest", "enrich", "sink", "console");
        project.up();
        remember();
    }

    private static int sent(JsonNode ledger) {
        return ledger.at("/alerts/sent").asInt();
    }

    /** Once the demo has played to its end and nothing moves any more. */
    private void remember() throws InterruptedException {
        List<JsonNode> seen = new ArrayList<>();
        ledger = project.api().await("the ledger at rest", "/api/ledger", now -> {
            boolean still =
                    Ledgers.isAtRest(now) && seen.stream().filter(now::equals).count() >= 50;
            seen.add(now);
            return still;
        });
        alerts = alerts();
        assertThat(alerts).hasSizeGreaterThanOrEqualTo(ENOUGH);
    }

    private Set<String> alerts() throws InterruptedException {
        return project.api().list("/api/alerts", "alerts").stream()
                .map(alert -> alert.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(5)
    void upgrade_anotherImage_keepsEverything() throws Exception {
        project.compose("stop", "newsroom");
        remember();
        Commands.docker("tag", "truceline:0.1.0", "truceline:upgrade-test");
        project.set(Map.of("TRUCELINE_VERSION", "upgrade-test"));
        project.compose("up", "-d", "--wait", "--no-build", "ingest", "enrich", "sink", "console");
        assertThat(project.inspect("{{.Config.Image}}")).contains("truceline:upgrade-test");
        assertAllIsThere();
    }

    @Test
    @Order(6)
    void backup_restoredAfterAllIsLost_bringsEverythingBack() throws Exception {
        String archive = folder.resolve("saved.tgz").toString();
        assertThat(project.script("backup", archive)).contains(archive);
        project.close();
        assertThat(project.script("restore", archive)).contains("restored");
        project.compose("up", "-d", "--wait", "--no-build", "ingest", "enrich", "sink", "console");
        assertAllIsThere();
        project.compose("up", "-d", "--wait", "--no-build", "newsroom");
        assertThat(project.api().await("news", "/api/ledger", now -> received(now) > received(ledger)))
                .isNotNull();
    }

    private static int received(JsonNode ledger) {
        return ledger.at("/articles/received").asInt();
    }

    private void assertAllIsThere() throws InterruptedException {
        assertThat(project.api().await("the same ledger", "/api/ledger", ledger::equals))
                .isEqualTo(ledger);
        assertThat(alerts()).isEqualTo(alerts);
    }
}
