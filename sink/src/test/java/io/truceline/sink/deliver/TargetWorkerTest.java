package io.truceline.sink.deliver;

import static io.truceline.sink.Samples.NOW;
import static io.truceline.sink.Samples.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.AlertKind;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.BatchWriter;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.DeliveryTable;
import io.truceline.sink.store.Ledger;
import io.truceline.sink.store.LedgerReader;
import io.truceline.sink.store.Outbox;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TargetWorkerTest {
    private final Database database = Database.inMemory("worker");
    private final RecordingPost post = new RecordingPost();

    /** Keeps what was sent and answers as told. */
    private static final class RecordingPost implements Post {
        final List<Map<String, String>> headers = new ArrayList<>();
        final List<String> bodies = new ArrayList<>();
        int status = 200;

        @Override
        public Reply send(URI url, Map<String, String> sent, byte[] body) {
            headers.add(sent);
            bodies.add(new String(body, StandardCharsets.UTF_8));
            return new Reply(status, "Answer " + status, null);
        }
    }

    @BeforeEach
    void open() {
        database.migrate();
        new BatchWriter(
                        database,
                        new Outbox(List.of("desk", "night"), Duration.ofDays(3)),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .write(new Batch(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(alert("al1", "coast.1", AlertKind.ALERT)),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private TargetWorker worker(Instant now) {
        Signer signer = new Signer("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        return new TargetWorker(
                new Target("desk", URI.create("https://hook.example/"), signer),
                new DeliveryTable(database),
                post,
                new Judgement.Patience(Duration.ofSeconds(5), Duration.ofDays(3)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Ledger.Deliveries deliveries() {
        return new LedgerReader(database).totals().deliveries();
    }

    @Test
    void sendNext_hookTakesIt_isSentOnceToThisTargetAlone() {
        assertThat(worker(NOW).sendNext()).isPresent();
        assertThat(worker(NOW).sendNext()).isEmpty();

        assertThat(post.bodies).hasSize(1);
        assertThat(post.bodies.get(0))
                .startsWith("{\"type\":\"alert.alert\",\"timestamp\":\"2026-03-05T09:00:00Z\",\"data\":{");
        assertThat(deliveries()).isEqualTo(new Ledger.Deliveries(2, 1, 0, 1));
    }

    @Test
    void sendNext_hookFails_isTriedAgainUnderTheSameKey() {
        post.status = 500;
        worker(NOW).sendNext();
        assertThat(worker(NOW.plusSeconds(4)).sendNext()).isEmpty();
        worker(NOW.plusSeconds(6)).sendNext();

        assertThat(post.headers).hasSize(2);
        assertThat(post.headers.get(0).get("webhook-id"))
                .isEqualTo(post.headers.get(1).get("webhook-id"));
        assertThat(post.headers.get(0).get("webhook-timestamp"))
                .isNotEqualTo(post.headers.get(1).get("webhook-timestamp"));
        assertThat(deliveries().pending()).isEqualTo(2);
    }

    @Test
    void lease_twoSinks_onlyOneGetsIt() {
        DeliveryTable outbox = new DeliveryTable(database);

        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))).isPresent();
        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))).isEmpty();
        assertThat(outbox.lease("desk", NOW.plusSeconds(121), Duration.ofMinutes(2)))
                .isPresent();
    }
}
