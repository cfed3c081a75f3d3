package io.truceline.ingest.publish;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** One membership in the consumer group, with the partitions that it brought. Ends with the first failure. */
final class StepSession<P extends OwnedPartition> implements ConsumerRebalanceListener, AutoCloseable {
    private static final Duration BUSY = Duration.ofMillis(10);
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final StepPlan<P> plan;
    private final Clients clients;
    private final Clock clock;
    private final Consumer<byte[], byte[]> consumer;
    private final ConsumerGroupMetadata group;
    private final Map<TopicPartition, P> owned = new HashMap<>();
    private boolean joined;

    StepSession(StepPlan<P> plan, Clients clients, Clock clock) {
        this.plan = plan;
        this.clients = clients;
        this.clock = clock;
        this.consumer = clients.member(plan.group());
        this.group = consumer.groupMetadata(); // before joining: without member and generation
        consumer.subscribe(List.of(plan.topic()), this);
    }

    /**
     * One round: records in, results out.
     *
     * @param wasBusy what the round before answered
     * @return whether something is under way
     */
    boolean round(boolean wasBusy) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(wasBusy ? BUSY : IDLE)) {
            P partition = owned.get(new TopicPartition(record.topic(), record.partition()));
            if (partition != null) {
                partition.accept(record);
            }
        }
        boolean busy = false;
        for (P partition : owned.values()) {
            busy |= partition.work(clock.instant());
        }
        owned.forEach(this::bringOrNot);
        return busy;
    }

    /** Whether the group has told which partitions are ours, if only none. */
    boolean joined() {
        return joined;
    }

    Collection<P> owned() {
        return owned.values();
    }

    /** Seconds since the group's coordinator last answered; 0 if it never did. */
    double silence() {
        return consumer.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-heartbeat-seconds-ago"))
                .map(metric -> metric.getValue().metricValue())
                .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                .max()
                .orElse(0);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        joined = true;
        if (!partitions.isEmpty()) {
            try (StateReader state = new StateReader(clients)) {
                partitions.forEach(partition -> open(partition, state));
            }
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            P left = owned.remove(partition);
            if (left != null) {
                left.close();
            }
        }
    }

    @Override
    public void close() {
        // the consumer first: leaving the group lets others begin; its call of onPartitionsRevoked closes what is owned
        consumer.close(CloseOptions.timeout(LONGEST_CLOSE));
        onPartitionsRevoked(Set.copyOf(owned.keySet()));
    }

    private void open(TopicPartition partition, StateReader state) {
        OwnedWriter writer = OwnedWriter.takeOver(clients, group, partition.partition());
        try {
            // asked for after the fencing, so that nothing of the former owner can come after it
            var committed = consumer.committed(Set.of(partition)).get(partition);
            P opened = plan.open(new StepPlan.Taken(partition, writer, state), committed);
            owned.put(partition, opened);
            consumer.seek(partition, opened.start());
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    private void bringOrNot(TopicPartition partition, P owner) {
        boolean paused = consumer.paused().contains(partition);
        if (owner.isFull() && !paused) {
            consumer.pause(List.of(partition));
        } else if (!owner.isFull() && paused) {
            consumer.resume(List.of(partition));
        }
    }
}
