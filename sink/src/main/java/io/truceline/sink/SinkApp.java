package io.truceline.sink;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.WebhookConfig;
import io.truceline.sink.console.Console;
import io.truceline.sink.console.Readers;
import io.truceline.sink.deliver.Deliverer;
import io.truceline.sink.intake.Intake;
import io.truceline.sink.intake.TopicSender;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.BatchWriter;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.Outbox;
import java.time.Clock;

/** The sink in one object: store, intake, deliveries and console. Only wires. */
public final class SinkApp implements AutoCloseable {
    private final Database database;
    private final TopicSender sender;
    private final Console console;
    private final Intake intake;
    private final Deliverer deliverer;

    /**
     * Makes the sink; opens the embedded database, connects to nothing else.
     *
     * @throws io.truceline.contract.ops.StartException if the embedded database cannot be opened or a webhook is badly configured
     */
    public SinkApp(Configuration config, Health health, Metrics metrics) {
        Clock clock = Clock.systemUTC();
        this.database = Database.open(config.store(), config.data());
        this.sender = new TopicSender(config.kafka());
        this.console = new Console(
                config.console(), new Console.Parts(Readers.of(database), sender::send, health, metrics, clock));
        this.deliverer = new Deliverer(config, database, metrics.registry(), clock);
        BatchWriter writer = new BatchWriter(database, outbox(config), clock);
        this.intake = new Intake(
                config.kafka(), new Intake.Into(database, writer, sender), health, metrics.registry(), this::stored);
    }

    private static Outbox outbox(Configuration config) {
        return new Outbox(
                config.deliver().webhooks().stream().map(WebhookConfig::name).toList(),
                config.deliver().giveUpAfter());
    }

    private void stored(Batch batch) {
        if (!batch.alerts().isEmpty()) {
            console.look();
        }
    }

    /**
     * Starts serving and reading. A broker or an external database that is away is waited for.
     *
     * @throws io.truceline.contract.ops.StartException if the console's port is in use
     */
    public void start() {
        console.start();
        intake.start();
        deliverer.start();
    }

    /** The console's port; tells what 0 became. */
    public int port() {
        return console.port();
    }

    /** Stops after the batch at hand; what was not stored is read again next time. */
    @Override
    public void close() {
        intake.close();
        deliverer.close();
        console.close();
        sender.close();
        database.close();
    }
}
