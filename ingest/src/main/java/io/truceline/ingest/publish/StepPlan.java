package io.truceline.ingest.publish;

import java.util.Collection;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What makes one step differ from the other. */
public interface StepPlan<P extends OwnedPartition> {
    /** Short name, for threads, logs and health: {@code poll}, {@code fetch}. */
    String name();

    /** Topic whose partitions are shared out among the processes. */
    String topic();

    /** Consumer group, also the front part of the transactional ids. */
    default String group() {
        return "truceline-" + name();
    }

    /**
     * Makes a partition ready for work, after its former owner was fenced.
     *
     * @param committed how far the source was done with; null if never
     */
    P open(Taken taken, @Nullable OffsetAndMetadata committed);

    /** What there is to tell of the partitions owned, in plain words. */
    String describe(Collection<P> owned);

    /**
     * A partition that was just taken over.
     *
     * @param writer its only writer, closed with it
     * @param state reads state topics, only while the partition is opened
     */
    record Taken(TopicPartition partition, OwnedWriter writer, StateReader state) {}
}
