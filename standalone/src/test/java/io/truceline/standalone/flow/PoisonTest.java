package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.DeadLetter;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import io.truceline.standalone.ingest.IngestWorld;
import io.truceline.standalone.ingest.TopicLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records that cannot be treated, in every partition of what enrich reads. One world for all; each test has articles of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class PoisonTest {
    private final Reports reports = new Reports(Instant.now());
    private FlowWorld world;
    private RunningSink sink;
    private TopicLog<byte[]> letters;
    private TopicLog<Alert> alerts;

    /** A record that must end as a dead letter; the value's bytes as characters of ISO 8859-1. */
    private record Poison(@Nullable String key, String value, String reason) {
        static Poison text(String value, String reason) {
            return new Poison("poison", value, reason);
        }

        ProducerRecord<byte[], byte[]> in(Topic<?> topic, int partition) {
            byte[] bytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
            return new ProducerRecord<>(topic.name(), partition, bytes, value.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        world = world(data);
        sink = new RunningSink(world.config()).ready();
        letters = world.log(Topics.DEAD_LETTERS);
        alerts = world.log(Topics.ALERTS);
    }

    /** Where it takes place. */
    FlowWorld world(Path data) throws Exception {
        return new FlowWorld(data);
    }

    @AfterAll
    void stop() {
        letters.close();
        alerts.close();
        sink.close();
        world.close();
    }

    @Test
    void articles_poisoned_areBuriedAndTheNextArticleAlerts() throws Exception {
        Article keyless = reports.article("keyless", "Tarnavaz");
        assertBuried(
                Topics.ARTICLES,
                garbage(),
                Poison.text("{\"id\":\"cut\",\"version\":1", "end-of-input"),
                Poison.text("[]", "Article"),
                new Poison("v-1", json(Topics.VERDICTS, verdict("v-1", "levant.1", VerdictKind.CONFIRM)), "outlet"),
                new Poison(null, json(Topics.ARTICLES, keyless), "key"));
        assertThat(alertOf("after-articles", "Zorikend").kind().word()).isEqualTo("alert");
        assertThat(alerts.all()).noneMatch(alert -> isOf(alert, "keyless"));
    }

    @Test
    void claims_poisoned_areBuriedAndTheNextClaimsAlert() throws Exception {
        alertOf("before-claims", "Merdilber");
        ArticleClaims claims;
        try (TopicLog<ArticleClaims> log = world.log(Topics.CLAIMS)) {
            claims = log.awaitOne(c -> c.articleId().equals("before-claims"));
        }
        assertBuried(
                Topics.CLAIMS,
                garbage(),
                Poison.text("{\"theatre\":", "end-of-input"),
                Poison.text("7", "ArticleClaims"),
                new Poison("a-1", json(Topics.ARTICLES, reports.article("a-1", "Lornak")), "theatre"),
                new Poison(null, json(Topics.CLAIMS, claims), "key"));
        assertThat(alertOf("after-claims", "Shenzor").kind().word()).isEqualTo("alert");
    }

    @Test
    void verdicts_poisoned_areBuriedAndTheNextVerdictTakesEffect() throws Exception {
        String incident = alertOf("before-verdicts", "Gartush").incidentId();
        awaitStatus(incident, "open");
        assertBuried(
                Topics.VERDICTS,
                garbage(),
                Poison.text("{\"id\":", "end-of-input"),
                Poison.text("{\"id\":\"v-2\",\"kind\":\"bomb\"}", "bomb"),
                new Poison("a-2", json(Topics.ARTICLES, reports.article("a-2", "Binrud")), "kind"),
                new Poison(null, json(Topics.VERDICTS, verdict("v-3", incident, VerdictKind.REJECT)), "key"));
        String verdict = sink.api().judge(incident, "confirm");
        JsonNode confirmed = awaitStatus(incident, "confirmed");
        assertThat(confirmed.path("verdicts").findValuesAsText("id")).containsExactly(verdict);
        assertThat(alerts.all().stream().filter(a -> a.incidentId().equals(incident)))
                .as("nothing was withdrawn")
                .hasSize(1);
    }

    @Test
    void ledger_afterPoison_addsUp() throws Exception {
        assertBuried(
                Topics.ARTICLES,
                new Poison("half", "{\"id\":\"half\",\"version\":1}", "outlet"),
                new Poison("other", json(Topics.ARTICLES, reports.article("wrong-key", "Nakdil")), "key"));
        alertOf("after-ledger", "Talmer");
        JsonNode ledger = sink.api()
                .await(
                        "the ledger at rest",
                        "/api/ledger",
                        l -> Ledgers.isAtRest(l)
                                && l.at("/articles/deadLettered").asLong() > 0
                                && l.at("/articles/alerting").asLong() > 0);
        Ledgers.assertAddsUp(ledger);
        assertThat(sink.api().get("/api/dead-letters").path("deadLetters")).isNotEmpty();
    }

    private void assertBuried(Topic<?> topic, Poison... poisons) throws InterruptedException {
        for (int partition = 0; partition < FlowWorld.PARTITIONS; partition++) {
            for (Poison poison : poisons) {
                RecordMetadata at = world.send(poison.in(topic, partition));
                DeadLetter letter = letter(at);
                assertThat(letter.reason()).as(letter.toString()).contains(poison.reason());
                assertThat(letter.key()).isEqualTo(poison.key());
            }
        }
    }

    private DeadLetter letter(RecordMetadata source) throws InterruptedException {
        List<DeadLetter> found = new ArrayList<>();
        IngestWorld.until("a letter for " + source, Api.PATIENCE, () -> {
            find(source).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private Optional<DeadLetter> find(RecordMetadata source) {
        return letters.records().stream()
                .map(DeadLetters::read)
                .filter(l -> l.stage().equals("enrich")
                        && l.topic().equals(source.topic())
                        && l.partition() == source.partition()
                        && l.offset() == source.offset())
                .findFirst();
    }

    private Alert alertOf(String id, String village) throws InterruptedException {
        world.publish(reports.article(id, village));
        Alert alert = alerts.awaitOne(a -> isOf(a, id));
        sink.api()
                .await(
                        "the alert in the store",
                        "/api/alerts",
                        page -> page.findValuesAsText("id").contains(alert.id()));
        return alert;
    }

    private static boolean isOf(Alert alert, String article) {
        return alert.evidence().stream().anyMatch(e -> e.articleId().equals(article));
    }

    private JsonNode awaitStatus(String incident, String status) throws InterruptedException {
        return sink.api()
                .await(
                        "the incident " + status,
                        "/api/incidents/" + incident,
                        i -> i.path("status").asText().equals(status));
    }

    private static Poison garbage() {
        return Poison.text("\u00ff\u0000\u00c3(\u0007", "token");
    }

    private static Verdict verdict(String id, String incident, VerdictKind kind) {
        return new Verdict(Verdict.SCHEMA, id, incident, kind, "Ada", Instant.now(), null, null, List.of());
    }

    private static <V> String json(Topic<V> topic, V value) {
        byte[] bytes = Objects.requireNonNull(topic.valueSerde().serializer().serialize(topic.name(), value));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
