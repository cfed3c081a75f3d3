package io.truceline.standalone.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What more processes of a role bring, and how soon the others go on when one dies for good. Figures are printed; only what
 * is lost makes it fail. A role's processes get a part of a processor each, since on one machine they would otherwise share
 * what one of them can use up.
 */
@Tag("scale")
class ScaleTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int PARTITIONS = 6;
    private static final int FEEDS = 100;
    private static final long SEED = 5;
    /** Stories of each feed where throughput is measured. */
    private static final int ROUNDS = 20;
    /** What a page on a real network takes. */
    private static final Duration LATENCY = Duration.ofMillis(200);

    /** Any time: it passes at once. */
    private static final Duration ROUND = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({"1, 0.4", "3, 0.4", "1, 2", "3, 2"})
    void throughput(int processes, double cpus, @TempDir Path folder) throws Exception {
        List<Story> stories = stories(ROUNDS);
        SetTime time = new SetTime();
        try (Stack stack = new Stack(folder, FEEDS, settings(cpus))) {
            stack.prepare();
            stack.up("--scale", "ingest=" + processes, "ingest");
            assertThat(new Readiness(stack).await(LIMIT)).isNotNegative();
            try (ChaosSite site = new ChaosSite(stories, time, LATENCY);
                    Tally<Article> articles = tally(stack, Topics.ARTICLES, Article::id)) {
                site.play();
                time.advance(ROUND.multipliedBy(ROUNDS)); // all at once
                print("ingest", processes, cpus, "entries", stories.size() / articles.await(stories.size(), LIMIT));
            }
            stack.stop("ingest");
            enrich(stack, processes, cpus);
        }
    }

    private static void enrich(Stack stack, int processes, double cpus) {
        int articles = new Committed(stack.bootstrapServers(), PARTITIONS)
                .of(Topics.ARTICLES)
                .size();
        stack.up("--scale", "enrich=" + processes, "enrich");
        try (Tally<TaggedArticle> tagged =
                tally(stack, Topics.TAGGED_ARTICLES, story -> story.article().id())) {
            print("enrich", processes, cpus, "articles", articles / tagged.await(articles, LIMIT));
        }
    }

    /**
     * A process of each role dies and stays dead. What comes out right then must go through the others.
     *
     * <p>The figure holds the polling of the feeds, every 4 s, and what the machine needs for the work itself: it is to be compared
     * with the first round, in which nothing dies.
     */
    @Test
    void takeover(@TempDir Path folder) throws Exception {
        List<String> victims = List.of("", "ingest-1", "enrich-1", "sink-1");
        List<Story> stories = stories(victims.size());
        SetTime time = new SetTime();
        try (Stack stack = new Stack(folder, FEEDS, "services: {}")) {
            stack.prepare();
            all(stack);
            try (ChaosSite site = new ChaosSite(stories, time, LATENCY)) {
                site.play();
                for (int round = 0; round < victims.size(); round++) {
                    stack.kill(victims.get(round));
                    time.advance(ROUND);
                    double seconds = settle(stack, (round + 1) * FEEDS);
                    System.out.printf(
                            "scale: %d new stories all told after %.1f s, dead: %s%n",
                            FEEDS, seconds, victims.get(round));
                    all(stack);
                }
            }
        }
    }

    private static void all(Stack stack) throws InterruptedException {
        stack.up("--scale", "ingest=3", "--scale", "enrich=3", "--scale", "sink=2");
        assertThat(new Readiness(stack).await(LIMIT)).isNotNegative();
    }

    /** Seconds until so many articles have ended and nothing is under way. */
    private static double settle(Stack stack, int articles) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < LIMIT.toNanos()) {
            JsonNode ledger = stack.ledger();
            if (ledger.path("articles").path("received").asInt() >= articles
                    && ledger.path("articles").path("pending").asInt() == 0) {
                return (System.nanoTime() - start) / 1e9;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("not settled: " + stack.ledger());
    }

    /** Each feed has a new story every round, none is edited, all are pages. */
    private static List<Story> stories(int rounds) {
        Wire wire = new Wire(new Random(SEED), LocalDate.now(ZoneOffset.UTC));
        List<Story> stories = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int feed = 0; feed < FEEDS; feed++) {
                boolean report = feed % 8 == 0;
                stories.add(new Story(
                        feed,
                        null,
                        "/news/" + feed + "-" + round + ".html",
                        "Story " + round + " of desk " + feed,
                        false,
                        ROUND.multipliedBy(round + 1),
                        null,
                        List.of(report ? wire.report(wire.event(), false, 3) : wire.otherNews())));
            }
        }
        return stories;
    }

    private static String settings(double cpus) {
        return """
                services:
                  ingest: { cpus: %1$s, environment: { TRUCELINE_FETCH_HOST_DELAY: 0s } }
                  enrich: { cpus: %1$s }
                """.formatted(cpus);
    }

    private static void print(String role, int processes, double cpus, String what, double perSecond) {
        System.out.printf(
                "scale: %d × %s of %.1f processors each: %.0f %s/s%n", processes, role, cpus, perSecond, what);
    }

    private static <V> Tally<V> tally(Stack stack, Topic<V> topic, Function<V, String> thing) {
        return new Tally<>(stack.bootstrapServers(), PARTITIONS, topic, thing);
    }
}
