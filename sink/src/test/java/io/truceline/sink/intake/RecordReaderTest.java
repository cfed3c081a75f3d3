package io.truceline.sink.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Subject;
import io.truceline.contract.topic.JsonSerde;
import io.truceline.contract.topic.Topics;
import io.truceline.sink.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordReaderTest {
    private final RecordReader reader = new RecordReader();

    private static ConsumerRecord<byte[], byte[]> record(String topic, String json) {
        return new ConsumerRecord<>(topic, 0, 7, new byte[] {1}, json.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> ConsumerRecord<byte[], byte[]> record(String topic, Class<T> type, T value) {
        return record(topic, new String(new JsonSerde<>(type).write(value), StandardCharsets.UTF_8));
    }

    @Test
    void topics_areThoseThatTheSinkNeeds() {
        assertThat(reader.topics())
                .containsExactlyInAnyOrder(
                        "entries",
                        "articles",
                        "tagged-articles",
                        "incidents",
                        "alerts",
                        "verdicts",
                        "outcomes",
                        "dead-letters",
                        "feeds",
                        "feed-state");
    }

    @Test
    void read_goodAndBad_keepsTheGood() {
        Reading reading = reader.read(
                List.of(
                        record("articles", "{broken"),
                        record(
                                "alerts",
                                io.truceline.contract.record.Alert.class,
                                Samples.alert("al1", "coast.1", AlertKind.ALERT)),
                        record("dead-letters", "{any bytes")),
                List.of());

        assertThat(reading.batch().alerts()).hasSize(1);
        assertThat(reading.batch().letters()).hasSize(1);
        assertThat(reading.poison()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "17",
                "{}",
                "{\"id\":\"\",\"incidentId\":\"x\",\"kind\":\"alert\",\"sentAt\":\"2026-03-05T09:00:00Z\"}",
                "{\"id\":\"a\",\"incidentId\":\"x\",\"kind\":\"boom\",\"sentAt\":\"2026-03-05T09:00:00Z\"}",
                "{\"id\":\"a\",\"incidentId\":\"x\",\"kind\":\"alert\",\"sentAt\":\"yesterday\"}",
                "{\"id\":\"a\\u0000\",\"incidentId\":\"x\",\"kind\":\"alert\",\"sentAt\":\"2026-03-05T09:00:00Z\"}"
            })
    void read_hostileAlert_isPoison(String json) {
        Reading reading = reader.read(List.of(record("alerts", json)), List.of());

        assertThat(reading.poison()).hasSize(1);
        assertThat(reading.batch().alerts()).isEmpty();
    }

    @Test
    void read_endingOfTheOtherKind_isPoison() {
        Reading reading = reader.read(
                List.of(record(
                        Topics.OUTCOMES.name(),
                        io.truceline.contract.record.Outcome.class,
                        Samples.ended(Subject.ENTRY, "e1", Ending.ALERTING, null))),
                List.of());

        assertThat(reading.poison()).hasSize(1);
    }

    @Test
    void read_tombstone_saysNothing() {
        Reading reading =
                reader.read(List.of(new ConsumerRecord<>("incidents", 0, 1, new byte[] {1}, null)), List.of());

        assertThat(reading.poison()).isEmpty();
        assertThat(reading.batch().incidents()).isEmpty();
    }
}
