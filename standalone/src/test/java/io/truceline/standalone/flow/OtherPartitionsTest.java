package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.topic.Topics;
import io.truceline.standalone.docker.LoneContainer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic that somebody made with another number of partitions: its keys would miss the state that belongs to them. */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class OtherPartitionsTest {
    private LoneContainer broker;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        broker = new LoneContainer(folder);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.CLAIMS.name(), 4, (short) 1)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    void stop() {
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_topicWithOtherPartitions_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = Map.of("TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
        try (RoleProcess process = RoleProcess.start(List.of(role), data, environment)) {
            assertThat(process.exitCode()).as(process.said()).isEqualTo(2);
            assertThat(process.said().lines().filter(line -> line.startsWith("truceline: ")))
                    .singleElement()
                    .asString()
                    .contains("topic claims has 4 partitions, configured are 6", "set kafka.partitions to 4");
            assertThat(process.said()).doesNotContain("\tat ");
        }
    }
}
