package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.topic.DeadLetters;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.contract.topic.Topics;
import io.truceline.standalone.docker.LoneContainer;
import io.truceline.standalone.ingest.TopicLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Enrich, killed again and again in a stream of articles and of records that nothing can read. */
@Tag("docker")
@Timeout(300)
class EnrichKilledTest {
    private static final int KILLS = 3;
    private static final int BATCH = 60;
    /** Every so many records one is poison. */
    private static final int POISON = 5;

    private final Reports reports = new Reports(Instant.now());

    @Test
    void enrich_killedAmidPoison_eachArticleAndEachDeadLetterIsThereOnce(@TempDir Path folder) throws Exception {
        try (LoneContainer broker = new LoneContainer(folder)) {
            Map<String, String> environment = Map.of(
                    "TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                    "TRUCELINE_KAFKA_PARTITIONS", String.valueOf(FlowWorld.PARTITIONS));
            Configuration config = FlowWorld.config(folder, environment);
            for (int round = 0; round <= KILLS; round++) {
                try (RoleProcess enrich =
                        RoleProcess.start(List.of("enrich"), folder.resolve("data-" + round), environment)) {
                    enrich.ready();
                    write(config, round);
                    awaitSome(broker, round);
                    if (round < KILLS) {
                        enrich.kill();
                    } else {
                        assertEachOnce(broker);
                    }
                }
            }
        }
    }

    private void write(Configuration config, int round) throws Exception {
        try (Admin admin = Admin.create(config.kafka().clientProperties())) {
            new TopicCreation(admin, config.kafka()).ensure();
        }
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                config.kafka().clientProperties(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int k = round * BATCH; k < (round + 1) * BATCH; k++) {
                producer.send(k % POISON == 0 ? poison(k) : article(k)).get();
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> poison(int k) {
        return new ProducerRecord<>(
                Topics.ARTICLES.name(),
                k / POISON % FlowWorld.PARTITIONS,
                ("poison-" + k).getBytes(StandardCharsets.UTF_8),
                "{\"id\":".getBytes(StandardCharsets.UTF_8));
    }

    private ProducerRecord<byte[], byte[]> article(int k) {
        var article = reports.article("article-" + k, "Village" + (char) ('a' + k % 20) + "kend");
        return Topics.ARTICLES.record(article.id(), article, article.fetchedAt().toEpochMilli(), FlowWorld.PARTITIONS);
    }

    /** It must be in the middle of it: something of this round is done. */
    private static void awaitSome(LoneContainer broker, int round) {
        try (TopicLog<TaggedArticle> log = log(broker, Topics.TAGGED_ARTICLES)) {
            log.await(round * (BATCH - BATCH / POISON) + 5, tagged -> true);
        }
    }

    private static void assertEachOnce(LoneContainer broker) {
        int all = (KILLS + 1) * BATCH;
        List<Integer> poisons =
                IntStream.range(0, all).filter(k -> k % POISON == 0).boxed().toList();
        List<String> articles = IntStream.range(0, all)
                .filter(k -> k % POISON != 0)
                .mapToObj(k -> "article-" + k)
                .toList();
        try (TopicLog<TaggedArticle> tagged = log(broker, Topics.TAGGED_ARTICLES);
                TopicLog<Outcome> outcomes = log(broker, Topics.OUTCOMES);
                TopicLog<byte[]> letters = log(broker, Topics.DEAD_LETTERS)) {
            assertThat(tagged.await(articles.size(), one -> true))
                    .extracting(one -> one.article().id())
                    .containsExactlyInAnyOrderElementsOf(articles);
            assertThat(outcomes.await(articles.size(), one -> one.subject().startsWith("article-")))
                    .extracting(one -> one.subject().replaceAll("[@.:].*", ""))
                    .containsExactlyInAnyOrderElementsOf(articles);
            letters.await(poisons.size(), one -> true);
            assertThat(letters.records().stream().map(DeadLetters::read))
                    .allSatisfy(letter -> assertThat(letter.reason()).isNotBlank())
                    .extracting(letter -> letter.key())
                    .containsExactlyInAnyOrderElementsOf(
                            poisons.stream().map(k -> "poison-" + k).toList());
        }
    }

    private static <V> TopicLog<V> log(LoneContainer broker, io.truceline.contract.topic.Topic<V> topic) {
        return new TopicLog<>(broker.bootstrapServers(), topic, FlowWorld.PARTITIONS);
    }
}
