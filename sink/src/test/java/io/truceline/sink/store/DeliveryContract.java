package io.truceline.sink.store;

import static io.truceline.sink.Samples.NOW;
import static io.truceline.sink.Samples.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.AlertKind;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is due to whom, and to whom no more. */
interface DeliveryContract extends StoreFixture {
    @Test
    default void rebuild_deliveriesKept_nothingIsDueAgain() {
        writer().write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        database().jdbi().useHandle(h -> {
            h.execute("UPDATE delivery SET state = 'delivered'");
            h.execute("DELETE FROM alert");
            h.execute("DELETE FROM incident");
            h.execute("DELETE FROM ledger_count");
        });
        writer().write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));

        assertThat(ledger().totals().deliveries()).isEqualTo(new Ledger.Deliveries(2, 2, 0, 0));
    }

    @Test
    default void outbox_alertOlderThanGiveUp_isDueToNobody() {
        writer(new Outbox(List.of("desk"), Duration.ofSeconds(1)))
                .write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        assertThat(ledger().totals().deliveries().due()).isEqualTo(1);
        new BatchWriter(
                        database(),
                        new Outbox(List.of("desk"), Duration.ofSeconds(1)),
                        Clock.fixed(NOW.plusSeconds(2), ZoneOffset.UTC))
                .write(Batches.alerts(alert("al2", "coast.1", AlertKind.UPDATE)));
        assertThat(ledger().totals().deliveries().due()).isEqualTo(1);
    }

    @Test
    default void lease_twoTargets_eachRowGoesToOneAtATime() {
        writer().write(Batches.alerts(alert("al1", "coast.1", AlertKind.ALERT)));
        DeliveryTable outbox = new DeliveryTable(database());

        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))
                        .orElseThrow()
                        .tries())
                .isEqualTo(1);
        assertThat(outbox.lease("desk", NOW, Duration.ofMinutes(2))).isEmpty();
        outbox.settle("al1", "desk", "pending", NOW.plusSeconds(5), "Answer 500");
        assertThat(outbox.lease("desk", NOW.plusSeconds(5), Duration.ofMinutes(2))
                        .orElseThrow()
                        .tries())
                .isEqualTo(2);
        outbox.settle("al1", "desk", "delivered", null, "Answer 204");
        assertThat(outbox.lease("desk", NOW.plusSeconds(900), Duration.ofMinutes(2)))
                .isEmpty();
        assertThat(ledger().totals().deliveries()).isEqualTo(new Ledger.Deliveries(2, 1, 0, 1));
    }
}
