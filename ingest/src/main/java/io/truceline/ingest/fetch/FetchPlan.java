package io.truceline.ingest.fetch;

import io.truceline.contract.ops.Failures;
import io.truceline.contract.topic.Topics;
import io.truceline.ingest.publish.StepPlan;
import java.util.Collection;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the fetch step is to {@link io.truceline.ingest.publish.Step}. */
final class FetchPlan implements StepPlan<FetchPartition> {
    private static final Logger LOG = LoggerFactory.getLogger(FetchPlan.class);

    private final Visits.Parts visits;
    private final FetchPartition.Parts parts;

    FetchPlan(Visits.Parts visits, FetchPartition.Parts parts) {
        this.visits = visits;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "fetch";
    }

    @Override
    public String topic() {
        return Topics.ENTRIES.name();
    }

    @Override
    public FetchPartition open(Taken taken, @Nullable OffsetAndMetadata committed) {
        PageBook pages = new PageBook();
        int number = taken.partition().partition();
        taken.state().read(new TopicPartition(Topics.PAGE_STATE.name(), number), record -> learn(record, pages));
        OffsetAndMetadata from = committed == null ? new OffsetAndMetadata(0) : committed;
        return new FetchPartition(taken, from, pages, new Visits(visits), parts);
    }

    @Override
    public String describe(Collection<FetchPartition> owned) {
        return owned.stream().mapToInt(FetchPartition::underWay).sum() + " entries under way";
    }

    private static void learn(ConsumerRecord<byte[], byte[]> record, PageBook pages) {
        try (StringDeserializer keys = new StringDeserializer()) {
            pages.put(
                    keys.deserialize(record.topic(), record.key()),
                    Topics.PAGE_STATE.valueSerde().deserializer().deserialize(record.topic(), record.value()));
        } catch (SerializationException e) {
            LOG.warn(
                    "left out: {}-{} at {}: {}", record.topic(), record.partition(), record.offset(), Failures.line(e));
        }
    }
}
