package io.truceline.ingest.poll;

import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.contract.record.Feed;
import io.truceline.contract.topic.Topics;
import io.truceline.ingest.publish.Clients;
import io.truceline.ingest.publish.Sent;
import io.truceline.ingest.publish.StateReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Brings topic {@code feeds} in line with a list. Doing it again, or in many processes at once, changes nothing. */
public final class FeedListWriter {
    private final Clients clients;
    private final Clock clock;
    private final @Nullable String origin;

    /**
     * @param origin whose list it is: feeds of other lists are left alone; null: the configuration's
     */
    public FeedListWriter(Clients clients, Clock clock, @Nullable String origin) {
        this.clients = clients;
        this.clock = clock;
        this.origin = origin;
    }

    /**
     * Writes what differs.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer; trying again may help
     */
    public void write(List<FeedConfig> listed) {
        var changes = FeedList.changes(known(), listed, origin);
        if (!changes.isEmpty()) {
            List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
            changes.forEach((id, feed) ->
                    records.add(Topics.FEEDS.record(id, feed.orElse(null), clock.millis(), clients.partitions())));
            try (Producer<byte[], byte[]> producer = clients.plainWriter()) {
                Sent.by(producer, records).check();
            }
        }
    }

    private Map<String, Feed> known() {
        Map<String, Feed> known = new HashMap<>();
        try (StateReader state = new StateReader(clients)) {
            for (int p = 0; p < clients.partitions(); p++) {
                state.read(
                        new TopicPartition(Topics.FEEDS.name(), p),
                        record -> StateRecords.put(Topics.FEEDS, record, known));
            }
        }
        return known;
    }
}
