package io.truceline.standalone.chaos;

import io.truceline.contract.ops.config.EnrichConfig;
import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Incident;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.stream.EnrichTopology;
import io.truceline.enrich.stream.StreamSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The same articles through the same topology, where nothing ever fails and all come in the order in which they were fetched. */
final class Undisturbed {
    private static final int MAX_BYTES = 8 << 20;

    private Undisturbed() {}

    /** The last version of each incident, by id. */
    static Map<String, Incident> incidents(List<Article> articles, Path state) {
        KafkaConfig kafka = new KafkaConfig("nowhere:9092", 0, 1, (short) 1, MAX_BYTES, Map.of(), Map.of());
        Properties settings = StreamSettings.of(kafka, new EnrichConfig(1, 0, Duration.ofMillis(20)), state);
        Map<String, Incident> incidents = new TreeMap<>();
        try (TopologyTestDriver driver = new TopologyTestDriver(
                EnrichTopology.build(new Tagger(), settings, MAX_BYTES), settings, Instant.EPOCH)) {
            TestInputTopic<String, byte[]> in =
                    driver.createInputTopic(Topics.ARTICLES.name(), new StringSerializer(), new ByteArraySerializer());
            articles.stream()
                    .sorted(Comparator.comparing(Article::fetchedAt).thenComparing(Article::versionId))
                    .forEach(a -> in.pipeInput(
                            a.id(),
                            Topics.ARTICLES.valueSerde().serializer().serialize(Topics.ARTICLES.name(), a),
                            a.fetchedAt()));
            driver.createOutputTopic(Topics.INCIDENTS.name(), new StringDeserializer(), new ByteArrayDeserializer())
                    .readKeyValuesToList()
                    .forEach(record -> incidents.put(
                            record.key,
                            Topics.INCIDENTS
                                    .valueSerde()
                                    .deserializer()
                                    .deserialize(Topics.INCIDENTS.name(), record.value)));
        }
        return incidents;
    }
}
