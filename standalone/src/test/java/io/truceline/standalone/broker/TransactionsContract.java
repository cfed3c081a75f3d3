package io.truceline.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever befalls the one broker while transactions are under way, none of them stays open for ever. */
public abstract class TransactionsContract {
    private static final String TOPIC = "things";
    private static final int COMMITTERS = 24;
    /** So many that leaders change one after another, as on a broker that is used. */
    private static final int PARTITIONS = 300;

    private static final int LOG_TOLD = 20_000;

    private static final Duration LIMIT = Duration.ofMinutes(2);
    /** Longer than the session that a broker has by default, 9 s. */
    private static final Duration PAUSE = Duration.ofSeconds(12);

    private final int rounds;

    /**
     * Sets it up.
     *
     * @param rounds how many times the broker is restarted and held
     */
    protected TransactionsContract(int rounds) {
        this.rounds = rounds;
    }

    /** One that runs, and whose files lie in a folder of the test. */
    protected abstract LoneBroker broker(Path folder) throws Exception;

    @Test
    void transactions_restartsPauseAndKill_allEnd(@TempDir Path folder) throws Exception {
        try (LoneBroker broker = broker(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            List<Committer> committers = IntStream.range(0, COMMITTERS)
                    .mapToObj(k -> new Committer(broker.bootstrapServers(), TOPIC, k * 2))
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(COMMITTERS);
            committers.forEach(threads::execute);
            befall(broker, committers);
            committers.forEach(Committer::stop);
            threads.shutdown();
            assertThat(threads.awaitTermination(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isTrue();
            assertAllEnded(admin, committers);
            // what leaves them open; it does so now and then only
            assertThat(broker.log().lines().filter(line -> line.contains("Couldn't find leader endpoint")))
                    .isEmpty();
        }
    }

    private void befall(LoneBroker broker, List<Committer> committers) throws Exception {
        for (int k = 0; k < rounds; k++) {
            awaitMore(broker, committers);
            broker.restart();
            awaitMore(broker, committers);
            broker.pause(PAUSE);
        }
        awaitMore(broker, committers);
        broker.kill();
        awaitMore(broker, committers);
    }

    /** Waits until somebody commits, and goes on to. */
    private static void awaitMore(LoneBroker broker, List<Committer> committers) throws InterruptedException {
        int before = total(committers);
        long end = System.nanoTime() + LIMIT.toNanos();
        while (total(committers) < before + 20 * COMMITTERS) {
            assertThat(System.nanoTime())
                    .as(() -> "no more than " + total(committers) + " committed: "
                            + committers.get(0).failures() + "\n" + end(broker.log()))
                    .isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** Its last lines: what a broker says that no longer commits. */
    private static String end(String log) {
        return log.substring(Math.max(0, log.length() - LOG_TOLD));
    }

    private static int total(List<Committer> committers) {
        return committers.stream().mapToInt(Committer::committed).sum();
    }

    private static void assertAllEnded(Admin admin, List<Committer> committers) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!ends(admin, IsolationLevel.READ_COMMITTED).equals(ends(admin, IsolationLevel.READ_UNCOMMITTED))) {
            assertThat(System.nanoTime()).as("a transaction stays open").isLessThan(end);
            Thread.sleep(500);
        }
        for (Committer committer : committers) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets(
                            committer.group(), new ListConsumerGroupOffsetsOptions().requireStable(true))
                    .partitionsToOffsetAndMetadata()
                    .get(LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .get(committer.partition());
            assertThat(offset).isNotNull();
            assertThat(offset.offset()).isBetween(committer.committed() - 1L, (long) committer.committed());
        }
    }

    /** Where the partitions end for one who reads so. */
    private static Map<TopicPartition, Long> ends(Admin admin, IsolationLevel level) throws Exception {
        Map<TopicPartition, OffsetSpec> all = IntStream.range(0, COMMITTERS * 2)
                .boxed()
                .collect(Collectors.toMap(p -> new TopicPartition(TOPIC, p), p -> OffsetSpec.latest()));
        return admin.listOffsets(all, new ListOffsetsOptions(level)).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().offset()));
    }
}
