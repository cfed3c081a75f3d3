package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What must be true of every ledger that has come to rest. */
final class Ledgers {
    private Ledgers() {}

    /** Whether nothing is pending any more. */
    static boolean isAtRest(JsonNode ledger) {
        for (JsonNode group : ledger) {
            if (group.path("pending").asLong() != 0) {
                return false;
            }
        }
        return !ledger.isEmpty();
    }

    /** The first number of each group is the sum of the rest. */
    static void assertAddsUp(JsonNode ledger) {
        assertThat(ledger.size()).isPositive();
        ledger.properties().forEach(group -> {
            long total = group.getValue().elements().next().asLong();
            long all = 0;
            for (JsonNode number : group.getValue()) {
                all += number.asLong();
            }
            assertThat(all - total).as(group.getKey() + " " + group.getValue()).isEqualTo(total);
        });
    }
}
