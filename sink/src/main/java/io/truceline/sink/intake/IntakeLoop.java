package io.truceline.sink.intake;

import io.truceline.contract.ops.CheckResult;
import io.truceline.sink.store.OffsetTakenException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls and stores, one consumer's life long. While the store is away all partitions are paused and polling goes on, so that the
 * group keeps its member; then reading goes on from what the store holds.
 */
final class IntakeLoop implements ConsumerRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final BatchStore store;
    private final RecordStorer storer;
    private final IntakeState state;
    private final Positions positions;
    private final Backoff backoff = new Backoff();

    /** Whether positions must be read from the store again before anything is stored. */
    private boolean lost = true;

    private long tryAgainAt = System.nanoTime();

    IntakeLoop(Consumer<byte[], byte[]> consumer, BatchStore store, RecordStorer storer, IntakeState state) {
        this.consumer = consumer;
        this.store = store;
        this.storer = storer;
        this.state = state;
        this.positions = storer.positions();
    }

    /** Runs until told to stop, or until the consumer fails for good. */
    void run(List<String> topics, BooleanSupplier isClosed) {
        consumer.subscribe(topics, this);
        try {
            while (!isClosed.getAsBoolean()) {
                turn(consumer.poll(POLL));
            }
        } catch (WakeupException e) {
            LOG.debug("intake woken to stop");
        }
    }

    private void turn(ConsumerRecords<byte[], byte[]> records) {
        state.kafka(Connections.check(consumer, lost));
        if (lost) {
            find();
        } else if (!records.nextOffsets().isEmpty()) {
            store(records);
        }
    }

    private void find() {
        if (System.nanoTime() - tryAgainAt < 0) {
            return;
        }
        try {
            positions.seek(consumer, store.offsets());
            consumer.resume(consumer.paused());
            lost = false;
            state.store(CheckResult.up("open"));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            lose(e);
        }
    }

    private void store(ConsumerRecords<byte[], byte[]> records) {
        try {
            storer.store(records);
            backoff.reset();
        } catch (OffsetTakenException e) {
            LOG.info("another sink was there first: {}", e.getMessage());
            lost = true;
        } catch (RuntimeException e) {
            lose(e);
        }
    }

    private void lose(RuntimeException e) {
        Duration wait = backoff.next();
        LOG.warn("cannot store, trying again in {} ms: {}", wait.toMillis(), Causes.line(e));
        state.store(CheckResult.down("trying again: " + Causes.line(e)));
        lost = true;
        tryAgainAt = System.nanoTime() + wait.toNanos();
        consumer.pause(consumer.assignment());
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        lost = true;
        consumer.pause(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        lost = true;
    }
}
