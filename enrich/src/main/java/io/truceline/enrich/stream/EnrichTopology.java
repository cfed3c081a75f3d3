package io.truceline.enrich.stream;

import io.truceline.contract.topic.JsonSerde;
import io.truceline.contract.topic.Topic;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.incident.ArticleHome;
import io.truceline.enrich.incident.IncidentMemory;
import io.truceline.enrich.incident.PartySides;
import io.truceline.enrich.incident.Sides;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.processor.UsePartitionTimeOnInvalidTimestamp;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Articles in, incidents and alerts out. */
public final class EnrichTopology {
    private final Tagger tagger;
    private final Sides sides;
    private final int maxBytes;
    private final Topology topology;

    private EnrichTopology(Tagger tagger, Properties properties, int maxBytes) {
        this.tagger = tagger;
        this.sides = new PartySides(tagger.parties());
        this.maxBytes = maxBytes;
        this.topology = new Topology(new TopologyConfig(new StreamsConfig(properties)));
    }

    /**
     * Builds the topology.
     *
     * @param properties of the Streams client that will run it
     * @param maxBytes largest record that the topics take
     */
    public static Topology build(Tagger tagger, Properties properties, int maxBytes) {
        EnrichTopology built = new EnrichTopology(tagger, properties, maxBytes);
        built.tagging();
        built.matching();
        return built.topology;
    }

    private void tagging() {
        source(Names.ARTICLES, Topics.ARTICLES);
        topology.addProcessor(Names.TAG, () -> new TagStep(tagger, maxBytes), Names.ARTICLES);
        topology.addStateStore(store(Names.ARTICLE_MEMORY, ArticleMemory.class), Names.TAG);
        sink(Names.TAGGED, Topics.TAGGED_ARTICLES, Names.TAG);
        sink(Names.CLAIMS_OUT, Topics.CLAIMS, Names.TAG);
        sink(Names.OUTCOMES, Topics.OUTCOMES, Names.TAG);
    }

    private void matching() {
        source(Names.CLAIMS_IN, Topics.CLAIMS);
        source(Names.VERDICTS, Topics.VERDICTS);
        topology.addProcessor(Names.MATCH, () -> new IncidentStep(sides, maxBytes), Names.CLAIMS_IN, Names.VERDICTS);
        topology.addStateStore(store(Names.INCIDENT_STORE, IncidentMemory.class), Names.MATCH);
        topology.addStateStore(store(Names.DAY_STORE, byte[].class), Names.MATCH);
        topology.addStateStore(store(Names.HOME_STORE, ArticleHome.class), Names.MATCH);
        sink(Names.INCIDENTS, Topics.INCIDENTS, Names.MATCH);
        sink(Names.ALERTS, Topics.ALERTS, Names.MATCH);
        sink(Names.MATCHED, Topics.OUTCOMES, Names.MATCH);
    }

    private void source(String name, Topic<?> topic) {
        topology.addSource(
                org.apache.kafka.streams.AutoOffsetReset.earliest(),
                name,
                new UsePartitionTimeOnInvalidTimestamp(),
                topic.keySerde().deserializer(),
                topic.valueSerde().deserializer(),
                topic.name());
    }

    private void sink(String name, Topic<?> topic, String parent) {
        StreamPartitioner<String, byte[]> partitioner =
                (t, key, value, n) -> Optional.of(Set.of(topic.partitioning().partition(key, n)));
        topology.addSink(
                name,
                topic.name(),
                Serdes.String().serializer(),
                Serdes.ByteArray().serializer(),
                partitioner,
                parent);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Class<V> type) {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(name), Serdes.String(), new JsonSerde<>(type));
    }
}
