package io.truceline.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.Outlet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void partition_theatreAndItsIncident_areTheSame() {
        for (int partitions = 1; partitions < 40; partitions++) {
            assertThat(Topics.INCIDENTS.partitioning().partition("south-caucasus.7f3c", partitions))
                    .isEqualTo(Topics.CLAIMS.partitioning().partition("south-caucasus", partitions))
                    .isBetween(0, partitions - 1);
        }
    }

    @Test
    void partition_bySource_mustBeNamed() {
        assertThatThrownBy(() -> Topics.PAGE_STATE.record("k", null, 0, 3)).isInstanceOf(IllegalStateException.class);
        assertThat(Topics.PAGE_STATE.recordIn(2, "k", null, 0).value()).isNull();
    }

    @Test
    void serde_record_survivesTheWayThere_andBack() {
        Feed feed = new Feed(Feed.SCHEMA, "f", "https://a.example", Outlet.named("A"), Duration.ofSeconds(2), null);
        JsonSerde<Feed> serde = new JsonSerde<>(Feed.class);
        assertThat(serde.read(serde.write(feed))).isEqualTo(feed);
    }

    @Test
    void serde_unknownField_isIgnored_andRubbishRefused() {
        JsonSerde<Outlet> serde = new JsonSerde<>(Outlet.class);
        assertThat(serde.read("{\"name\":\"A\",\"later\":1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Outlet.named("A"));
        assertThatThrownBy(() -> serde.read(new byte[] {1, 2, 3})).isInstanceOf(SerializationException.class);
    }
}
