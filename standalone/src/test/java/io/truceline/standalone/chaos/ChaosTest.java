package io.truceline.standalone.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Faults of all kinds while thousands of stories come in; then nothing may be lost and nothing doubled. Length, size and seed are
 * system properties ({@link ChaosPlan}); the same seed gives the same stories and the same faults.
 */
@Tag("chaos")
class ChaosTest {
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final int PARTITIONS = 6;

    @Test
    void stack_underFaults_losesNothingAndDoublesNothing(@TempDir Path folder) throws Exception {
        ChaosPlan plan = ChaosPlan.read();
        System.out.println("chaos: " + plan);
        List<Story> stories = Stories.of(plan, LocalDate.now(ZoneOffset.UTC));
        try (Stack stack = new Stack(folder, plan.feeds(), "services: {}")) {
            stack.prepare();
            stack.up("--scale", "ingest=3", "--scale", "enrich=3", "--scale", "sink=2");
            assertThat(new Readiness(stack).await(QUIET)).isNotNegative();
            try (ChaosSite site = new ChaosSite(stories, InstantSource.system(), Duration.ZERO)) {
                run(plan, stack, site, stories, folder);
            }
        }
    }

    private static void run(ChaosPlan plan, Stack stack, ChaosSite site, List<Story> stories, Path folder)
            throws Exception {
        Schedule schedule = new Schedule(stack, plan);
        site.play();
        schedule.run(plan.length());
        JsonNode ledger = settle(stack, stories.size());
        System.out.println("chaos: seed " + plan.seed() + ", " + schedule.summary());
        System.out.println("chaos: ledger " + ledger);
        Audit audit = new Audit(new Committed(stack.bootstrapServers(), PARTITIONS));
        audit.stories(stories);
        audit.outcomes();
        audit.incidents(Undisturbed.incidents(audit.articles(), folder.resolve("undisturbed")), site.deliveries());
        System.out.println("chaos: " + audit.faults().size() + " lost, doubled or wrong");
        audit.faults().stream().limit(50).forEach(System.out::println);
        assertThat(audit.faults()).isEmpty();
        assertThat(site.clashes()).isEmpty();
        assertThat(schedule.stuck()).isEmpty();
        assertAddsUp(ledger.path("entries"), "seen");
        assertAddsUp(ledger.path("articles"), "received");
        assertAddsUp(ledger.path("deliveries"), "due");
    }

    /** Waits until everything that came in has ended. */
    private static JsonNode settle(Stack stack, int stories) throws InterruptedException {
        long end = System.nanoTime() + QUIET.toNanos();
        JsonNode ledger = Json.mapper().createObjectNode();
        String before = "";
        while (System.nanoTime() < end) {
            ledger = stack.ledger();
            boolean done = ledger.path("entries").path("seen").asInt() >= stories
                    && pending(ledger, "entries") + pending(ledger, "articles") + pending(ledger, "deliveries") == 0;
            if (done && before.equals(ledger.toString())) {
                return ledger;
            }
            before = ledger.toString();
            Thread.sleep(5000);
        }
        throw new AssertionError("not settled within " + QUIET + ": " + ledger + "\n" + stack.logs());
    }

    private static int pending(JsonNode ledger, String group) {
        return ledger.path(group).path("pending").asInt(-1);
    }

    private static void assertAddsUp(JsonNode group, String total) {
        int sum = 0;
        for (JsonNode part : group) {
            sum += part.asInt();
        }
        assertThat(group.path(total).asInt() * 2).as(group.toString()).isEqualTo(sum);
    }
}
