package io.truceline.enrich.incident;

import static io.truceline.enrich.incident.Reports.SIDES;
import static io.truceline.enrich.incident.Reports.article;
import static io.truceline.enrich.incident.Reports.day;
import static io.truceline.enrich.incident.Reports.region;
import static io.truceline.enrich.incident.Reports.village;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The same records give the same bytes; the same reports in another order give the same incidents. */
class IncidentOrderTest {
    private static final String WIRE =
            "Forces opened fire on positions near the village in the early morning hours of the"
                    + " day and two soldiers died before the guns fell silent again around noon the ministry said in its statement";

    @Test
    void accept_replay_givesTheSameBytes() throws Exception {
        List<ArticleClaims> records = records(new Random(7), 60);
        assertThat(Json.mapper().writeValueAsString(run(records)))
                .isEqualTo(Json.mapper().writeValueAsString(run(records)));
    }

    @Test
    void accept_anyOrder_endsInTheSameIncidents() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<ArticleClaims> records = records(random, 40);
            SortedSet<String> expected = outcome(run(records));
            for (int k = 0; k < 4; k++) {
                List<ArticleClaims> shuffled = new ArrayList<>(records);
                Collections.shuffle(shuffled, random);
                assertThat(outcome(run(shuffled))).as("seed " + seed).isEqualTo(expected);
            }
        }
    }

    private static List<Outputs> run(List<ArticleClaims> records) {
        IncidentBook book = new IncidentBook(new MemoryIncidentStore(), SIDES);
        return records.stream().map(book::accept).toList();
    }

    private static SortedSet<String> outcome(List<Outputs> outputs) {
        Map<String, Incident> last = new TreeMap<>();
        Map<String, Integer> standing = new TreeMap<>();
        for (Outputs out : outputs) {
            out.incidents().forEach(i -> last.put(i.id(), i));
            out.alerts().forEach(a -> standing.merge(a.incidentId(), weight(a), Integer::sum));
        }
        TreeSet<String> seen = new TreeSet<>();
        last.forEach((id, i) -> {
            assertThat(standing.getOrDefault(id, 0))
                    .as("open alerts of " + id)
                    .isEqualTo(i.claims().isEmpty() ? 0 : 1);
            if (!i.claims().isEmpty()) {
                seen.add(i.articles() + " " + i.claims() + " " + i.reportingOutlets() + " " + i.headline()
                        + i.certainty());
            }
        });
        return seen;
    }

    private static int weight(Alert alert) {
        return switch (alert.kind()) {
            case ALERT -> 1;
            case UPDATE -> 0;
            case CANCEL -> -1;
        };
    }

    private static List<ArticleClaims> records(Random random, int count) {
        List<String> directions = List.of("armenia>azerbaijan", "azerbaijan>armenia", "russia>azerbaijan", "->armenia");
        List<ArticleClaims> records = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            String id = "n" + random.nextInt(count * 3 / 4);
            Reports report = article(id).version(1 + k).minute(k * 7).outlet("outlet-" + random.nextInt(6));
            if (random.nextInt(4) == 0) {
                report.text(WIRE + " variant " + random.nextInt(3));
            }
            for (int c = random.nextInt(3); c > 0; c--) {
                report.says(
                        directions.get(random.nextInt(4)),
                        random.nextInt(3) == 0 ? region() : village("Village" + random.nextInt(4)),
                        day(random.nextInt(4), random.nextBoolean()),
                        random.nextInt(5));
            }
            records.add(report.build());
        }
        return records;
    }
}
