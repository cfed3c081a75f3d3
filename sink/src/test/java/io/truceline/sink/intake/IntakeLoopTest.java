package io.truceline.sink.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.topic.JsonSerde;
import io.truceline.sink.Samples;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.OffsetMove;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

final class IntakeLoopTest {
    private static final TopicPartition ALERTS = new TopicPartition("alerts", 0);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final ListStore store = new ListStore();
    private final List<Poison> buried = new ArrayList<>();
    private final IntakeState state = new IntakeState();
    private int turns = 60;

    /** Keeps batches in a list; fails as often as told. */
    private static final class ListStore implements BatchStore {
        final List<Batch> batches = new ArrayList<>();
        final Map<String, Long> offsets = new HashMap<>();
        int failures;

        @Override
        public void prepare() {}

        @Override
        public Map<String, Long> offsets() {
            return Map.copyOf(offsets);
        }

        @Override
        public void write(Batch batch) {
            if (failures-- > 0) {
                throw new IllegalStateException("the database is away");
            }
            batches.add(batch);
            for (OffsetMove move : batch.offsets()) {
                offsets.put(move.topic() + "-" + move.partition(), move.next());
            }
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, byte[] value) {
        return new ConsumerRecord<>("alerts", 0, offset, new byte[] {1}, value);
    }

    private static byte[] alert(String id) {
        return Objects.requireNonNull(
                new JsonSerde<>(Alert.class).write(Samples.alert(id, "coast.1", AlertKind.ALERT)));
    }

    private void run() {
        consumer.schedulePollTask(() -> {
            consumer.updateBeginningOffsets(Map.of(ALERTS, 0L));
            consumer.rebalance(List.of(ALERTS));
        });
        for (int k = 0; k < 4; k++) {
            consumer.schedulePollTask(() -> {});
        }
        consumer.schedulePollTask(() -> {
            consumer.addRecord(record(0, alert("al0")));
            consumer.addRecord(record(1, "{broken".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            consumer.addRecord(record(2, alert("al2")));
        });
        RecordStorer storer = new RecordStorer(new RecordReader(), store, buried::add, batch -> {});
        new IntakeLoop(consumer, store, storer, state).run(List.of("alerts"), () -> --turns < 0);
    }

    private List<String> alerts() {
        return store.batches.stream()
                .flatMap(batch -> batch.alerts().stream())
                .map(Alert::id)
                .toList();
    }

    @Test
    void run_poisonBetween_isBuriedAndTheFlowGoesOn() {
        run();

        assertThat(alerts()).containsExactly("al0", "al2");
        assertThat(buried).extracting(p -> p.source().offset()).containsExactly(1L);
        assertThat(store.offsets).containsEntry("alerts-0", 3L);
    }

    @Test
    void run_storeHoldsAnOffset_goesOnFromThere() {
        store.offsets.put("alerts-0", 2L);
        run();

        assertThat(alerts()).containsExactly("al2");
        assertThat(buried).isEmpty();
    }
}
