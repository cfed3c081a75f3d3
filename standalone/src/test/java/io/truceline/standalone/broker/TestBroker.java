package io.truceline.standalone.broker;

import io.truceline.contract.ops.config.KafkaConfig;
import java.nio.file.Path;

/** A broker for tests that are to run on more than one kind of it. */
public interface TestBroker extends AutoCloseable {
    String bootstrapServers();

    @Override
    void close();

    /** The one that comes with the program. */
    static TestBroker embedded(Path data, KafkaConfig config) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(data, config);
        return new TestBroker() {
            @Override
            public String bootstrapServers() {
                return broker.bootstrapServers();
            }

            @Override
            public void close() {
                broker.close();
            }
        };
    }
}
