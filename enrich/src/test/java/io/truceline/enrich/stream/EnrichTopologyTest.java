package io.truceline.enrich.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.config.EnrichConfig;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Outlet;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
    private static final Tagger TAGGER = new Tagger();
    private static final Instant AT = Instant.parse("2031-05-04T10:00:00Z");
    private static final int MAX_BYTES = 1 << 20;

    @TempDir
    private Path state;

    private TopologyTestDriver driver;

    @BeforeEach
    void start() {
        driver = new TopologyTestDriver(EnrichTopology.build(TAGGER, properties(), MAX_BYTES), properties(), AT);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    private Properties properties() {
        KafkaConfig kafka = new KafkaConfig("nowhere:9092", 0, 1, (short) 1, MAX_BYTES, Map.of(), Map.of());
        Properties p = StreamSettings.of(kafka, new EnrichConfig(1, 0, Duration.ofMillis(20)), state);
        // the driver does not show dead letters of unreadable records under exactly_once_v2
        p.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        return p;
    }

    private static Article article(String id, int version, String outlet, String text, int minute) {
        return new Article(
                Article.SCHEMA,
                id,
                version,
                "https://example.org/" + id,
                Outlet.named(outlet),
                "feed-" + outlet,
                "Report " + id,
                List.of(text),
                "en",
                List.of(),
                AT,
                "meta",
                AT.plusSeconds(60L * minute),
                Extraction.FULL_PAGE,
                text);
    }

    private static String report(String village, String toll) {
        return "Azerbaijani forces violated the ceasefire on Sunday near the village of " + village
                + ", the Armenian Defence Ministry said. " + toll + " soldiers were killed.";
    }

    private void give(Article article) {
        input(Topics.ARTICLES).pipeInput(article.id(), bytes(Topics.ARTICLES, article), article.fetchedAt());
    }

    private void judge(Verdict verdict) {
        input(Topics.VERDICTS).pipeInput(verdict.incidentId(), bytes(Topics.VERDICTS, verdict), verdict.at());
    }

    private TestInputTopic<String, byte[]> input(Topic<?> topic) {
        return driver.createInputTopic(topic.name(), new StringSerializer(), new ByteArraySerializer());
    }

    private static <V> byte[] bytes(Topic<V> topic, V value) {
        return topic.valueSerde().serializer().serialize(topic.name(), value);
    }

    private <V> List<V> read(Topic<V> topic) {
        return driver.createOutputTopic(
                        topic.name(),
                        new StringDeserializer(),
                        topic.valueSerde().deserializer())
                .readValuesToList();
    }

    private List<byte[]> deadLetters() {
        return driver.createOutputTopic(
                        Topics.DEAD_LETTERS.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList();
    }

    @Test
    void article_withReport_endsOnlyOnceItsClaimsAreMatched() {
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        assertThat(read(Topics.CLAIMS))
                .extracting(c -> Objects.requireNonNull(c.outcome()).subject())
                .containsExactly("a@1");
    }

    @Test
    void topology_asBuilt_isTheFrozenOne() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/expected_topology.txt")) {
            String expected = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(EnrichTopology.build(TAGGER, properties(), MAX_BYTES)
                            .describe()
                            .toString())
                    .isEqualToNormalizingNewlines(expected);
        }
    }

    @Test
    void article_withReport_becomesIncidentAlertAndOneOutcome() {
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        assertThat(read(Topics.TAGGED_ARTICLES)).hasSize(1);
        List<Outcome> outcomes = read(Topics.OUTCOMES);
        assertThat(outcomes)
                .extracting(Outcome::subject, Outcome::ending)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a@1", Ending.ALERTING));
        List<Alert> alerts = read(Topics.ALERTS);
        assertThat(alerts).extracting(Alert::kind).containsExactly(AlertKind.ALERT);
        assertThat(alerts.get(0).sentAt()).isEqualTo(AT);
        List<Incident> incidents = read(Topics.INCIDENTS);
        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).theatre()).isEqualTo("south-caucasus");
    }

    @Test
    void article_sameVersionOverAnotherFeed_addsItsSourceAndNoOutcome() {
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        give(article("a", 1, "south", report("Zorikend", "Two"), 1));
        give(article("a", 1, "south", report("Zorikend", "Two"), 2));
        List<TaggedArticle> tagged = read(Topics.TAGGED_ARTICLES);
        assertThat(tagged).hasSize(2);
        assertThat(tagged.get(1).sources()).hasSize(2);
        assertThat(read(Topics.OUTCOMES)).hasSize(1);
        assertThat(read(Topics.ALERTS)).hasSize(1);
    }

    @Test
    void article_versionWithoutReport_withdrawsTheClaims() {
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        give(article("a", 2, "north", "The council met to discuss the price of bread.", 5));
        assertThat(read(Topics.CLAIMS))
                .last()
                .satisfies(c -> assertThat(c.claims()).isEmpty());
        assertThat(read(Topics.INCIDENTS))
                .last()
                .satisfies(i -> assertThat(i.status()).isEqualTo(IncidentStatus.WITHDRAWN));
        assertThat(read(Topics.ALERTS)).extracting(Alert::kind).containsExactly(AlertKind.ALERT, AlertKind.CANCEL);
        assertThat(read(Topics.OUTCOMES)).extracting(Outcome::subject).containsExactly("a@1", "a@2");
    }

    @Test
    void verdict_reject_cancels() {
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        String id = read(Topics.INCIDENTS).get(0).id();
        read(Topics.ALERTS);
        judge(new Verdict(1, "v1", id, VerdictKind.REJECT, "ana", AT.plusSeconds(600), null, null, List.of()));
        assertThat(read(Topics.ALERTS)).extracting(Alert::kind).containsExactly(AlertKind.CANCEL);
    }

    @Test
    void poison_onAnyInput_isADeadLetterAndTheFlowGoesOn() {
        for (Topic<?> topic : List.of(Topics.ARTICLES, Topics.CLAIMS, Topics.VERDICTS)) {
            for (String poison : List.of("{\"id\":\"p\",\"version\":1", "[]", "{}", "null", "{\"id\":7}")) {
                input(topic).pipeInput("p", poison.getBytes(StandardCharsets.UTF_8), AT);
            }
        }
        assertThat(deadLetters()).hasSize(15);
        give(article("a", 1, "north", report("Zorikend", "Two"), 0));
        assertThat(read(Topics.ALERTS)).hasSize(1);
    }

    @Test
    void poison_claimsThatEndAnArticle_endItDeadLettered() {
        String poison = "{\"claims\":7,\"outcome\":{\"subject\":\"p@2\"}}";
        input(Topics.CLAIMS).pipeInput("p", poison.getBytes(StandardCharsets.UTF_8), AT);
        assertThat(read(Topics.OUTCOMES))
                .extracting(Outcome::subject, Outcome::ending)
                .containsExactly(org.assertj.core.api.Assertions.tuple("p@2", Ending.DEAD_LETTERED));
    }

    @Test
    void poison_articleWithKnownId_endsDeadLettered() {
        String poison = "{\"id\":\"p\",\"version\":3,\"fetchedAt\":\"yesterday\"}";
        input(Topics.ARTICLES).pipeInput("p", poison.getBytes(StandardCharsets.UTF_8), AT);
        assertThat(deadLetters()).containsExactly(poison.getBytes(StandardCharsets.UTF_8));
        assertThat(read(Topics.OUTCOMES))
                .extracting(Outcome::subject, Outcome::ending)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("p@3", Ending.DEAD_LETTERED));
    }

    @Test
    void article_tooLargeOnceTagged_isADeadLetter() {
        give(article("a", 1, "north", "Peace. ".repeat(MAX_BYTES / 7), 0));
        assertThat(deadLetters()).hasSize(1);
        assertThat(read(Topics.OUTCOMES)).extracting(Outcome::ending).containsExactly(Ending.DEAD_LETTERED);
        assertThat(read(Topics.TAGGED_ARTICLES)).isEmpty();
    }
}
