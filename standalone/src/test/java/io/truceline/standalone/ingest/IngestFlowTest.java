package io.truceline.standalone.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.topic.Topics;
import io.truceline.standalone.broker.EmbeddedBroker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One app for all; each test has feeds and pages of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class IngestFlowTest {
    private static final String LONG =
            "The delegates met for the third time this week and spoke about the bridge over the river.";
    private static final List<String> FEEDS = Stream.of(
                    "first", "edited", "twice", "again", "broken", "nofeed", "binary", "huge", "undated", "nolink",
                    "nothing", "hanging", "future", "ledger")
            .map(name -> "/" + name + ".xml")
            .toList();

    private StubNewsroom room;
    private EmbeddedBroker broker;
    private IngestWorld world;
    private TopicLog<Article> articles;
    private TopicLog<Outcome> outcomes;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        room = new StubNewsroom();
        FEEDS.forEach(feed -> room.putFeed(feed));
        room.hang("/hanging.xml");
        room.put("/nofeed.xml", new StubNewsroom.Answer(200, "text/html", "<html><body>Welcome</body></html>"));
        Configuration config =
                IngestWorld.config("none:1", data, FEEDS.stream().map(room::url).toList());
        broker = EmbeddedBroker.start(data, config.kafka());
        world = IngestWorld.start(config.withKafka(config.kafka().at(broker.bootstrapServers())));
        IngestWorld.until("ready", Duration.ofSeconds(30), world::isReady);
    }

    @BeforeEach
    void open() {
        articles = IngestWorld.log(broker.bootstrapServers(), Topics.ARTICLES);
        outcomes = IngestWorld.log(broker.bootstrapServers(), Topics.OUTCOMES);
    }

    @AfterEach
    void closeLogs() {
        articles.close();
        outcomes.close();
    }

    @AfterAll
    void stop() {
        world.close();
        broker.close();
        room.close();
    }

    @Test
    void feed_withPage_becomesArticle() {
        room.putPage(
                "/bridge",
                "Talks about the bridge",
                "<meta property='article:published_time' content='2026-03-04T05:06:07Z'>",
                LONG,
                "A further round is planned for the coming month, the chair of the meeting said.");
        room.putFeed("/first.xml", room.item("/bridge", "Talks about the bridge", "They met."));

        Article article = articles.awaitOne(a -> a.url().equals(room.url("/bridge")));
        assertThat(article.title()).isEqualTo("Talks about the bridge");
        assertThat(article.paragraphs()).hasSize(2).first().isEqualTo(LONG);
        assertThat(article.outlet().name()).isEqualTo("Gazette");
        assertThat(article.feed()).isEqualTo(Ids.of(room.url("/first.xml")));
        assertThat(article.id()).isEqualTo(Ids.of(room.url("/bridge")));
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-03-04T05:06:07Z"));
        assertThat(article.extraction()).isEqualTo(Extraction.FULL_PAGE);
        Outcome outcome = outcomes.awaitOne(o -> room.url("/bridge").equals(o.url()));
        assertThat(outcome.ending()).isEqualTo(Ending.PUBLISHED);
        assertThat(outcome.reason()).isNull();
        assertThat(articles.records())
                .filteredOn(record -> new String(record.key(), StandardCharsets.UTF_8).equals(article.id()))
                .singleElement()
                .satisfies(record -> assertThat(record.timestamp())
                        .isEqualTo(article.fetchedAt().toEpochMilli()));
    }

    @Test
    void feed_unchanged_isAskedWithItsValidator() throws Exception {
        IngestWorld.until(
                "a 304",
                Duration.ofSeconds(20),
                () -> room.allHits("/ledger.xml").stream().anyMatch(hit -> hit.status() == 304));
        assertThat(room.allHits("/ledger.xml").get(0).ifNoneMatch()).isNull();
    }

    @Test
    void page_edited_becomesTheNextVersion() {
        room.putPage("/council", "Council meets", "", LONG);
        room.putFeed("/edited.xml", room.item("/council", "Council meets", "Morning"));
        articles.await(1, a -> a.url().endsWith("/council"));

        room.putPage("/council", "Council meets", "", LONG, "It then adjourned until the autumn of the coming year.");
        room.putFeed("/edited.xml", room.item("/council", "Council meets", "Evening"));
        List<Article> versions = articles.await(2, a -> a.url().endsWith("/council"));
        assertThat(versions).extracting(Article::version).containsExactly(1, 2);
        assertThat(versions).extracting(Article::id).containsOnly(Ids.of(room.url("/council")));

        room.putFeed("/edited.xml", room.item("/council", "Council meets", "Night"));
        List<Outcome> ends = outcomes.await(3, o -> room.url("/council").equals(o.url()));
        assertThat(ends)
                .extracting(Outcome::ending)
                .containsExactlyInAnyOrder(Ending.PUBLISHED, Ending.PUBLISHED, Ending.UNCHANGED);
    }

    @Test
    void page_inTwoFeeds_isPublishedOnceAndADuplicateOnce() {
        room.putPage("/market", "Market day", "", LONG);
        room.putFeed("/twice.xml", room.item("/market", "Market day", "a"));
        room.putFeed("/again.xml", room.item("/market", "Market day", "a"));
        assertThat(outcomes.await(2, o -> room.url("/market").equals(o.url())))
                .extracting(Outcome::ending)
                .containsExactlyInAnyOrder(Ending.PUBLISHED, Ending.DUPLICATE);
        assertThat(articles.all()).filteredOn(a -> a.url().endsWith("/market")).hasSize(1);
    }

    @Test
    void page_status500_isTriedThreeTimesThenTheFeedsContentIsPublished() {
        room.put("/flood", new StubNewsroom.Answer(500, "text/html", "<p>Sorry</p>"));
        room.putFeed(
                "/broken.xml",
                room.item("/flood", "Flood", "short")
                        + "<encoded xmlns='http://purl.org/rss/1.0/modules/content/'>&lt;p>The river rose.&lt;/p>&lt;p>Roads were closed.&lt;/p></encoded>");
        Article article = articles.awaitOne(a -> a.url().endsWith("/flood"));
        assertThat(article.extraction()).isEqualTo(Extraction.FEED_CONTENT);
        assertThat(article.paragraphs()).containsExactly("The river rose.", "Roads were closed.");
        assertThat(room.hits("/flood")).isEqualTo(3);
        assertThat(outcomes.awaitOne(o -> room.url("/flood").equals(o.url())).reason())
                .isEqualTo("HTTP status 500");
    }

    @Test
    void feed_thatIsNoFeed_failsWithItsReason() {
        try (TopicLog<FeedState> states = IngestWorld.log(broker.bootstrapServers(), Topics.FEED_STATE)) {
            FeedState state = states.awaitOne(s -> s.url().equals(room.url("/nofeed.xml")) && s.failures() > 1);
            assertThat(state.lastError()).containsIgnoringCase("feed");
            assertThat(state.entries()).isEmpty();
        }
    }

    @Test
    void page_thatIsNoHtml_isPublishedFromTheSummary() {
        room.put("/report", new StubNewsroom.Answer(200, "application/pdf", "%PDF-1.7 binary"));
        room.putFeed("/binary.xml", room.item("/report", "Report", "The report is out."));
        Article article = articles.awaitOne(a -> a.url().endsWith("/report"));
        assertThat(article.extraction()).isEqualTo(Extraction.SUMMARY_ONLY);
        assertThat(article.paragraphs()).containsExactly("The report is out.");
        assertThat(room.hits("/report")).isEqualTo(1);
        assertThat(outcomes.awaitOne(o -> room.url("/report").equals(o.url())).reason())
                .contains("not an HTML page");
    }

    @Test
    void page_of20Megabytes_isNotReadOnAndIsPublishedFromTheSummary() {
        room.putPage("/huge", "Huge", "", "x".repeat(20 << 20));
        room.putFeed("/huge.xml", room.item("/huge", "Huge", "Too long to read."));
        assertThat(articles.awaitOne(a -> a.url().endsWith("/huge")).extraction())
                .isEqualTo(Extraction.SUMMARY_ONLY);
        assertThat(outcomes.awaitOne(o -> room.url("/huge").equals(o.url())).reason())
                .contains("over 8388608 bytes");
        assertThat(room.hits("/huge")).isEqualTo(1);
    }

    @Test
    void article_withoutADate_staysUndated() {
        room.putPage("/undated", "No date here", "", LONG);
        room.putFeed("/undated.xml", room.item("/undated", "No date here", "s"));
        Article article = articles.awaitOne(a -> a.url().endsWith("/undated"));
        assertThat(article.publishedAt()).isNull();
        assertThat(article.publishedFrom()).isNull();
    }

    @Test
    void article_datedInTheFuture_staysUndated() {
        room.putPage(
                "/future",
                "From the future",
                "<meta property='article:published_time' content='2226-03-04T05:06:07Z'>",
                LONG);
        room.putFeed("/future.xml", room.item("/future", "From the future", "s"));
        assertThat(articles.awaitOne(a -> a.url().endsWith("/future")).publishedAt())
                .isNull();
    }

    @Test
    void entry_withoutLink_isPublishedFromTheFeed() {
        room.putFeed(
                "/nolink.xml",
                "<guid isPermaLink='false'>note-7</guid><title>A note</title><description>It is short.</description>");
        Article article = articles.awaitOne(a -> "A note".equals(a.title()));
        assertThat(article.id()).isEqualTo(Ids.of(Ids.of(room.url("/nolink.xml")), "note-7"));
        assertThat(article.extraction()).isEqualTo(Extraction.SUMMARY_ONLY);
    }

    @Test
    void entry_withNothingToPublish_fails() {
        room.putFeed("/nothing.xml", "<guid>" + room.url("/gone") + "</guid><link>" + room.url("/gone") + "</link>");
        Outcome outcome = outcomes.awaitOne(o -> room.url("/gone").equals(o.url()));
        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.reason()).isEqualTo("HTTP status 404");
        assertThat(room.hits("/gone")).isEqualTo(1);
    }

    @Test
    void feed_thatHangs_delaysNoOther() throws Exception {
        long others = room.hits("/ledger.xml");
        long hung = room.hits("/hanging.xml");
        IngestWorld.until(
                "three polls of a neighbour", Duration.ofSeconds(20), () -> room.hits("/ledger.xml") > others + 3);
        assertThat(room.hits("/hanging.xml") - hung).isLessThanOrEqualTo(2);
    }

    @Test
    void entry_thatIsPoison_becomesADeadLetterAndTheFlowGoesOn() throws Exception {
        byte[] poison = "{\"id\": 7".getBytes(StandardCharsets.UTF_8);
        try (var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                TopicLog<byte[]> letters = IngestWorld.log(broker.bootstrapServers(), Topics.DEAD_LETTERS)) {
            for (int p = 0; p < IngestWorld.PARTITIONS; p++) {
                producer.send(new ProducerRecord<>("entries", p, poison, poison))
                        .get();
                producer.send(new ProducerRecord<>("entries", p, null, null)).get();
            }
            letters.await(
                    IngestWorld.PARTITIONS, letter -> new String(letter, StandardCharsets.UTF_8).equals("{\"id\": 7"));
        }
        room.putPage("/after", "After the poison", "", LONG);
        room.putFeed("/ledger.xml", room.item("/after", "After the poison", "s"));
        outcomes.awaitOne(o -> room.url("/after").equals(o.url()));
        IngestWorld.until("the meters' equation", Duration.ofSeconds(10), () -> world.open() == 0);
        assertThat(world.count("truceline.ingest.entries.received"))
                .isEqualTo(world.count("truceline.ingest.entries.ended")
                        + world.count("truceline.ingest.entries.dropped"));
        assertThat(world.count("truceline.ingest.entries.ended", "ending", "dead-lettered"))
                .isEqualTo(2 * IngestWorld.PARTITIONS);
    }

    @Test
    void health_tellsPartitionsAndFeeds() throws Exception {
        IngestWorld.until(
                "feeds told",
                Duration.ofSeconds(10),
                () -> String.valueOf(world.health.ready().checks().get("ingest-poll"))
                        .contains(FEEDS.size() + " feeds"));
        assertThat(world.health.ready().checks().get("ingest-fetch"))
                .hasToString("CheckResult[ok=true, text=3 of 3 partitions owned, 0 entries under way]");
    }
}
