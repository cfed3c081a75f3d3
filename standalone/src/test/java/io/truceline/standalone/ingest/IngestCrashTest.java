package io.truceline.standalone.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.contract.topic.Topics;
import io.truceline.ingest.publish.Batch;
import io.truceline.ingest.publish.Clients;
import io.truceline.ingest.publish.OwnedWriter;
import io.truceline.standalone.broker.TestBroker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ingest killed, stopped and doubled: each entry still becomes exactly one article. A broker and a newsroom for each test. */
@Timeout(300)
class IngestCrashTest {
    private static final int ENTRIES = 60;
    /** Pages that hang: fewer than the connections that a process opens to one host. */
    private static final int HELD = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final List<String> paths = new ArrayList<>();
    private StubNewsroom room;
    private TestBroker broker;
    private Configuration config;
    private TopicLog<Entry> entries;
    private TopicLog<Article> articles;
    private TopicLog<Outcome> outcomes;

    @TempDir
    private Path data;

    @BeforeEach
    void start() throws Exception {
        room = new StubNewsroom();
        for (int k = 0; paths.size() < IngestWorld.PARTITIONS; k++) {
            addFeed("/feed-" + k + ".xml");
        }
        Configuration without = IngestWorld.config("none:1", data, feeds());
        broker = startBroker(data, without.kafka());
        config = without.withKafka(without.kafka().at(broker.bootstrapServers()));
        try (Admin admin = Admin.create(config.kafka().clientProperties())) {
            new TopicCreation(admin, config.kafka()).ensure();
        }
        entries = IngestWorld.log(broker.bootstrapServers(), Topics.ENTRIES);
        articles = IngestWorld.log(broker.bootstrapServers(), Topics.ARTICLES);
        outcomes = IngestWorld.log(broker.bootstrapServers(), Topics.OUTCOMES);
    }

    /** Its broker. */
    TestBroker startBroker(Path data, KafkaConfig config) throws Exception {
        return TestBroker.embedded(data, config);
    }

    @AfterEach
    void stop() {
        entries.close();
        articles.close();
        outcomes.close();
        broker.close();
        room.close();
    }

    @Test
    void ingest_killedInTheMiddle_theNextOneFinishesEachEntryOnce() throws Exception {
        putPages(0, ENTRIES);
        hold();
        Process killed = IngestProcess.start(broker.bootstrapServers(), data.resolve("other"), feeds());
        try {
            awaitInTheMiddle();
        } finally {
            killed.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        putPages(ENTRIES - HELD, ENTRIES);
        try (IngestWorld next = IngestWorld.start(config)) {
            awaitEachOnce(ENTRIES);
            assertThat(next.count("truceline.ingest.entries.received"))
                    .as("what was done is not done again")
                    .isEqualTo(HELD);
            putPages(ENTRIES, ENTRIES + 6);
            awaitEachOnce(ENTRIES + 6);
        }
    }

    @Test
    void ingest_stoppedThenGoingOnAsAZombie_writesNothingTwice() throws Exception {
        putPages(0, ENTRIES);
        hold();
        Process zombie = IngestProcess.start(broker.bootstrapServers(), data.resolve("other"), feeds());
        try {
            awaitInTheMiddle();
            signal(zombie, "STOP");
            putPages(ENTRIES - HELD, ENTRIES);
            try (IngestWorld next = IngestWorld.start(config)) {
                awaitEachOnce(ENTRIES);
                signal(zombie, "CONT");
                putPages(ENTRIES, ENTRIES + 6);
                IngestWorld.until("the zombie is back in the groups", PATIENCE, () -> isShared(next));
                awaitEachOnce(ENTRIES + 6);
            }
            assertThat(zombie.isAlive()).isTrue();
        } finally {
            zombie.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }
        awaitEachOnce(ENTRIES + 6);
    }

    @Test
    void ingest_twoProcesses_shareTheFeedsAndDoEachEntryOnce() throws Exception {
        Configuration other = IngestWorld.config(
                broker.bootstrapServers(), data, feeds(), Map.of("TRUCELINE_FETCH_USER_AGENT", "Second"));
        try (IngestWorld one = IngestWorld.start(config);
                IngestWorld two = IngestWorld.start(other)) {
            IngestWorld.until("partitions shared", PATIENCE, () -> isShared(one) && isShared(two));
            int before = room.hits().size();
            putPages(0, ENTRIES);
            awaitEachOnce(ENTRIES);
            IngestWorld.until(
                    "three more polls of each",
                    PATIENCE,
                    () -> paths.stream().allMatch(path -> pollers(path, before).size() >= 3));
            for (String path : paths) {
                assertThat(pollers(path, before).stream().distinct()).as(path).hasSize(1);
            }
            assertThat(paths.stream().map(path -> pollers(path, before).get(0)).distinct())
                    .as("both poll")
                    .hasSize(2);
        }
    }

    @Test
    void writer_takenOver_isFencedAndWritesNothing() {
        Clients clients = new Clients(config.kafka());
        ConsumerGroupMetadata group = group();
        TopicPartition source = new TopicPartition(Topics.ENTRIES.name(), 0);
        OwnedWriter zombie = OwnedWriter.takeOver(clients, group, 0);
        try (OwnedWriter owner = OwnedWriter.takeOver(clients, group, 0)) {
            assertThatThrownBy(() -> zombie.commit(batch("zombie", source, 7))).isInstanceOf(KafkaException.class);
            owner.commit(batch("owner", source, 1));
        } finally {
            zombie.close();
        }
        assertThat(seen()).containsExactly("owner");
        assertThat(committed(source)).isEqualTo(1);
    }

    private KafkaConsumer<byte[], byte[]> member() {
        Map<String, Object> settings = config.kafka().clientProperties();
        settings.put("group.id", "truceline-fetch");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private ConsumerGroupMetadata group() {
        try (var member = member()) {
            return member.groupMetadata();
        }
    }

    private List<String> seen() {
        List<String> keys = new ArrayList<>();
        try (TopicLog<byte[]> letters = IngestWorld.log(broker.bootstrapServers(), Topics.DEAD_LETTERS)) {
            letters.await(1, letter -> true);
            letters.records().forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
        }
        return keys;
    }

    private static Batch batch(String key, TopicPartition source, long offset) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return new Batch(
                List.of(new ProducerRecord<>(Topics.DEAD_LETTERS.name(), 0, bytes, bytes)),
                Map.of(source, new OffsetAndMetadata(offset)));
    }

    private long committed(TopicPartition source) {
        try (var member = member()) {
            return Objects.requireNonNull(member.committed(Set.of(source)).get(source))
                    .offset();
        }
    }

    /** Takes a feed if its partition has none yet: so each process that owns one has something to poll. */
    private void addFeed(String path) {
        boolean taken = paths.stream().anyMatch(other -> partition(other) == partition(path));
        if (!taken) {
            paths.add(path);
            room.putFeed(path);
        }
    }

    private int partition(String path) {
        return Topics.FEEDS.partitioning().partition(Ids.of(room.url(path)), IngestWorld.PARTITIONS);
    }

    private List<String> feeds() {
        return paths.stream().map(room::url).toList();
    }

    /** Puts pages up and lists all from the first on, spread over the feeds. */
    private void putPages(int from, int to) {
        for (int k = from; k < to; k++) {
            room.putPage(
                    page(k), "Meeting " + k, "", "The council met for the " + k + ". time and spoke about the bridge.");
        }
        for (int f = 0; f < paths.size(); f++) {
            int feed = f;
            room.putFeed(
                    paths.get(f),
                    IntStream.range(0, to)
                            .filter(k -> k % paths.size() == feed)
                            .mapToObj(k -> room.item(page(k), "Meeting " + k, "It met."))
                            .toArray(String[]::new));
        }
    }

    /** Lets the last pages hang, so that whoever visits them is in the middle of it. */
    private void hold() {
        IntStream.range(ENTRIES - HELD, ENTRIES).forEach(k -> room.hang(page(k)));
    }

    /** All is done but what hangs, and that is under way. */
    private void awaitInTheMiddle() throws InterruptedException {
        assertThat(outcomes.await(ENTRIES - HELD, outcome -> true)).hasSize(ENTRIES - HELD);
        IngestWorld.until(
                "visits under way",
                PATIENCE,
                () -> IntStream.range(ENTRIES - HELD, ENTRIES).allMatch(k -> room.hits(page(k)) > 0));
    }

    private static String page(int k) {
        return "/page-" + k;
    }

    /** Each page has one entry, one article of version 1 and one outcome, and nothing else is there. */
    private void awaitEachOnce(int count) {
        List<String> urls =
                IntStream.range(0, count).mapToObj(k -> room.url(page(k))).toList();
        assertThat(outcomes.await(count, outcome -> true))
                .extracting(Outcome::url)
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(outcomes.all()).extracting(Outcome::ending).containsOnly(Ending.PUBLISHED);
        assertThat(entries.await(count, entry -> true))
                .extracting(Entry::link)
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(articles.await(count, article -> true))
                .extracting(Article::url)
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(articles.all()).extracting(Article::version).containsOnly(1);
    }

    private List<String> pollers(String path, int from) {
        return room.hits().stream()
                .skip(from)
                .filter(hit -> hit.path().equals(path))
                .map(hit -> String.valueOf(hit.agent()))
                .toList();
    }

    /** Whether a process is in both groups and owns some of the partitions, not all. */
    private static boolean isShared(IngestWorld world) {
        return List.of("ingest-poll", "ingest-fetch").stream()
                .map(step -> String.valueOf(world.health.ready().checks().get(step)))
                .allMatch(text -> text.contains("1 of 3 partitions") || text.contains("2 of 3 partitions"));
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start();
        assertThat(kill.waitFor()).isZero();
    }
}
