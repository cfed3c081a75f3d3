package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.standalone.newsroom.Expect;
import io.truceline.standalone.newsroom.Expectation;
import io.truceline.standalone.newsroom.Relation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo, played once to its end, against what its script expects of a good reading. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class DemoTest {
    private DemoWorld demo;
    private JsonNode ledger;
    private List<JsonNode> incidents;
    private List<JsonNode> alerts;

    @BeforeAll
    void play(@TempDir Path data) throws Exception {
        demo = new DemoWorld(data, List.of());
        ledger = demo.playAll();
        demo.api().await("the last incident in the store", "/api/incidents?limit=500", page -> isTold(page, ledger));
        incidents = demo.api().list("/api/incidents", "incidents");
        alerts = demo.api().list("/api/alerts", "alerts");
    }

    /** Incidents and alerts come over topics of their own: all alerts that the incidents tell of are stored. */
    private static boolean isTold(JsonNode page, JsonNode ledger) {
        int told = 0;
        for (JsonNode incident : page.path("incidents")) {
            told += incident.path("alerts").size();
        }
        return told > 0 && told == ledger.at("/alerts/sent").asInt();
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void pages_allVersions_endAsTheScriptSays() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Expectation page : demo.expectations()) {
            boolean none = page.expect().relation() == Relation.NONE;
            all.assertThat(demo.row(page).path("ending").asText())
                    .as(page.page() + ": " + page.expect().reason())
                    .isIn(none ? List.of("suppressed", "no-violation") : List.of("alerting"));
        }
        all.assertAll();
    }

    @Test
    void stories_eachIsOneIncidentInItsTheatre() throws Exception {
        SoftAssertions all = new SoftAssertions();
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, List<Expectation>> story : stories().entrySet()) {
            JsonNode incident = incident(story.getValue().get(0));
            assertThat(ids.add(incident.path("id").asText()))
                    .as("an incident of its own: " + story.getKey())
                    .isTrue();
            assertThat(incident.path("theatre").asText())
                    .isEqualTo(story.getValue().get(0).expect().theatre());
            assertThat(incident.path("status").asText()).isEqualTo("open");
            for (Expectation page : story.getValue()) {
                all.assertThat(articles(incident).contains(demo.article(page)))
                        .as(page.page() + " in " + story.getKey())
                        .isTrue();
            }
        }
        all.assertThat(incidents).extracting(i -> i.path("headline").asText()).hasSameSizeAs(ids);
        all.assertAll();
    }

    @Test
    void stories_countOutletsWithAReportOfTheirOwn() throws Exception {
        for (List<Expectation> story : stories().values()) {
            long own = story.stream()
                    .filter(page -> page.expect().relation() != Relation.REPRINT)
                    .map(Expectation::outlet)
                    .distinct()
                    .count();
            assertThat(incident(story.get(0)).path("reportingOutlets").asLong())
                    .as(story.get(0).page())
                    .isEqualTo(own);
        }
    }

    @Test
    void reprint_isMarkedAndNothingElseIs() throws Exception {
        for (List<Expectation> story : stories().values()) {
            for (Expectation page : story) {
                JsonNode article = article(incident(page), demo.article(page));
                String original = page.expect().relation() == Relation.REPRINT ? demo.article(story.get(0)) : "null";
                assertThat(article.path("reprintOf").asText()).as(page.page()).isEqualTo(original);
            }
        }
    }

    @Test
    void claims_sayWhoAccusesWhomAndTheTolls() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (List<Expectation> story : stories().values()) {
            for (Expectation page : story) {
                if (isLast(page)) {
                    all.assertThat(claims(page)).as(page.page()).anyMatch(claim -> isAsExpected(claim, page.expect()));
                }
            }
        }
        all.assertAll();
    }

    @Test
    void correction_isToldAsAnUpdateOfTheSameIncident() throws Exception {
        Expectation corrected = demo.expectations().stream()
                .filter(page -> page.version() == 2)
                .findFirst()
                .orElseThrow();
        JsonNode incident = incident(corrected);
        assertThat(article(incident, demo.article(corrected)).path("version").asInt())
                .isEqualTo(2);
        assertThat(alertsOf(incident))
                .filteredOn(alert -> alert.path("kind").asText().equals("update"))
                .anySatisfy(
                        alert -> assertThat(alert.path("changes").toString()).contains("Killed 1 → 2"));
    }

    @Test
    void incident_opensWithOneAlertAndGoesOnWithUpdates() {
        for (JsonNode incident : incidents) {
            List<String> kinds = new ArrayList<>();
            alertsOf(incident).forEach(alert -> kinds.add(0, alert.path("kind").asText()));
            assertThat(kinds).as(incident.path("headline").asText()).startsWith("alert");
            assertThat(kinds.subList(1, kinds.size())).allMatch("update"::equals);
        }
        assertThat(alerts).hasSize(ledger.at("/alerts/sent").asInt());
    }

    @Test
    void ledger_atTheEnd_addsUp() {
        Ledgers.assertAddsUp(ledger);
        assertThat(ledger.at("/articles/received").asInt())
                .isEqualTo(demo.expectations().size());
        assertThat(ledger.at("/articles/deadLettered").asInt()).isZero();
        assertThat(ledger.at("/entries/failed").asInt()).isZero();
        assertThat(ledger.at("/entries/published").asInt())
                .isEqualTo(demo.expectations().size());
        assertThat(ledger.at("/entries/duplicate").asInt())
                .as("a story of two feeds")
                .isPositive();
    }

    private Map<String, List<Expectation>> stories() {
        Map<String, List<Expectation>> stories = new TreeMap<>();
        for (Expectation page : demo.expectations()) {
            String name = page.expect().incident();
            if (name != null) {
                stories.computeIfAbsent(name, k -> new ArrayList<>()).add(page);
            }
        }
        return stories;
    }

    private boolean isLast(Expectation page) {
        return demo.expectations().stream()
                .noneMatch(other -> other.page().equals(page.page()) && other.version() > page.version());
    }

    private JsonNode incident(Expectation page) throws InterruptedException {
        String id = demo.article(page);
        return incidents.stream()
                .filter(incident -> articles(incident).contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no incident with " + page.page()));
    }

    private static List<String> articles(JsonNode incident) {
        List<String> ids = new ArrayList<>();
        incident.path("articles").forEach(article -> ids.add(article.path("id").asText()));
        return ids;
    }

    private static JsonNode article(JsonNode incident, String id) {
        for (JsonNode article : incident.path("articles")) {
            if (article.path("id").asText().equals(id)) {
                return article;
            }
        }
        throw new AssertionError("no article " + id);
    }

    private List<JsonNode> alertsOf(JsonNode incident) {
        String id = incident.path("id").asText();
        return alerts.stream()
                .filter(alert -> alert.path("incidentId").asText().equals(id))
                .toList();
    }

    /** The claims that an article itself makes, as it was tagged. */
    private List<JsonNode> claims(Expectation page) throws InterruptedException {
        List<JsonNode> claims = new ArrayList<>();
        demo.api().get("/api/articles/" + demo.article(page)).path("claims").forEach(claims::add);
        return claims;
    }

    /** Where the script names no accuser, a third party may speak. */
    private static boolean isAsExpected(JsonNode claim, Expect expect) {
        return (expect.accuser() == null || expect.accuser().equals(name(claim.path("accuser"))))
                && Objects.equals(name(claim.path("accused")), expect.accused())
                && Objects.equals(figure(claim.path("killed")), expect.killed())
                && Objects.equals(figure(claim.path("wounded")), expect.wounded());
    }

    private static @Nullable String name(JsonNode party) {
        return party.path("name").asText(null);
    }

    private static @Nullable Integer figure(JsonNode figure) {
        return figure.isNumber() ? figure.asInt() : null;
    }
}
