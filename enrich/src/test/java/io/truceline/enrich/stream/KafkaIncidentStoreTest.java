package io.truceline.enrich.stream;

import io.truceline.contract.topic.JsonSerde;
import io.truceline.enrich.incident.ArticleHome;
import io.truceline.enrich.incident.IncidentMemory;
import io.truceline.enrich.incident.IncidentStore;
import io.truceline.enrich.incident.IncidentStoreContract;
import java.nio.file.Path;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.io.TempDir;

/** The contract on RocksDB. */
class KafkaIncidentStoreTest extends IncidentStoreContract {
    @TempDir
    private Path folder;

    @Override
    protected IncidentStore store() {
        return new KafkaIncidentStore(
                open("incidents", IncidentMemory.class), open("days", byte[].class), open("homes", ArticleHome.class));
    }

    private <V> KeyValueStore<String, V> open(String name, Class<V> type) {
        MockProcessorContext<String, String> context = new MockProcessorContext<>(
                new java.util.Properties(), new org.apache.kafka.streams.processor.TaskId(0, 0), folder.toFile());
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(name), Serdes.String(), new JsonSerde<>(type))
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
