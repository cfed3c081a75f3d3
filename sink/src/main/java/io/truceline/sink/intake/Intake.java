package io.truceline.sink.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.ops.CheckResult;
import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.topic.TopicCreation;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.BatchWriter;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.OffsetReader;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the intake on a thread of its own, through every failure, until closed. */
public final class Intake implements AutoCloseable {
    /** The consumer group of all sinks. */
    public static final String GROUP = "truceline-sink";

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final KafkaConfig config;
    private final BatchStore store;
    private final TopicSender sender;
    private final MeterRegistry meters;
    private final java.util.function.Consumer<Batch> stored;
    private final IntakeState state = new IntakeState();
    private final RecordReader reader = new RecordReader();
    private final Health health;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "sink-intake");

    /** Makes the intake; {@code stored} is told of each batch after its commit, on the intake's thread. */
    public Intake(
            KafkaConfig config,
            Intake.Into into,
            Health health,
            MeterRegistry meters,
            java.util.function.Consumer<Batch> stored) {
        this.config = config;
        this.health = health;
        this.store = into.store();
        this.sender = into.sender();
        this.meters = meters;
        this.stored = stored;
    }

    /** Where records go: good ones and poison. */
    public record Into(Database database, BatchWriter writer, TopicSender sender) {
        BatchStore store() {
            return new DatabaseStore(database, writer);
        }
    }

    private record DatabaseStore(Database database, BatchWriter writer) implements BatchStore {
        @Override
        public void prepare() {
            database.migrate();
        }

        @Override
        public Map<String, Long> offsets() {
            return new OffsetReader(database).all();
        }

        @Override
        public void write(Batch batch) {
            writer.write(batch);
        }
    }

    /** Starts reading and adds its checks. */
    public void start() {
        health.addReady("sink-kafka", state::kafka);
        health.addReady("sink-store", state::store);
        health.addLive(
                "sink-intake",
                () -> thread.isAlive() ? CheckResult.up("running") : CheckResult.down("the intake's thread has ended"));
        thread.start();
    }

    private void run() {
        Backoff backoff = new Backoff();
        while (!isClosed()) {
            try {
                life();
                backoff.reset();
            } catch (StartException e) {
                health.refuse(e);
                return;
            } catch (RuntimeException e) {
                state.kafka(CheckResult.down("not reading, trying again: " + Causes.line(e)));
                Duration wait = backoff.next();
                LOG.warn("intake interrupted, trying again in {} ms: {}", wait.toMillis(), Causes.line(e));
                pause(wait);
            }
        }
    }

    private void life() {
        prepareStore();
        try (Admin admin = Admin.create(config.clientProperties())) {
            new TopicCreation(admin, config).ensure();
        }
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            RecordStorer storer = new RecordStorer(reader, store, this::bury, this::count);
            new IntakeLoop(consumer, store, storer, state).run(reader.topics(), this::isClosed);
        }
    }

    private void prepareStore() {
        try {
            store.prepare();
            state.store(CheckResult.up("open"));
        } catch (RuntimeException e) {
            state.store(CheckResult.down("trying again: " + Causes.line(e)));
            if (Causes.isRefused(e)) {
                throw new StartException(
                        2,
                        "store: the database refuses us: " + Causes.line(e)
                                + "; allowed are store.user and store.password or store.passwordFile of a user that it knows, and in store.url the sslmode that it asks for");
            }
            throw e;
        }
    }

    private void bury(Poison poison) {
        LOG.warn(
                "dead letter: {}-{} at {}: {}",
                poison.source().topic(),
                poison.source().partition(),
                poison.source().offset(),
                Causes.line(poison.cause()));
        sender.bury(poison);
        meters.counter("truceline.sink.poison", "topic", poison.source().topic())
                .increment();
    }

    private void count(Batch batch) {
        meters.counter("truceline.sink.batches").increment();
        meters.counter("truceline.sink.alerts").increment(batch.alerts().size());
        stored.accept(batch);
    }

    private Consumer<byte[], byte[]> consumer() {
        Map<String, Object> settings = config.clientProperties();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "truceline-sink");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // a killed sink's partitions move on within 6 s, inside the 20 s that the design promises
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
        // those that stay with their sink are read on meanwhile
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 << 20);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void pause(Duration wait) {
        try {
            if (closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("intake closed while waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.countDown();
        }
    }

    /** Stops after the batch at hand; waits 10 s for it. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
