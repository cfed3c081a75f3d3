package io.truceline.standalone.ingest;

import io.truceline.contract.ops.config.KafkaConfig;
import io.truceline.standalone.broker.TestBroker;
import io.truceline.standalone.docker.LoneContainer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** The same on the broker of docker-compose.yml: a zombie is fenced there, too. */
@Tag("docker")
class IngestCrashInContainerTest extends IngestCrashTest {
    @Override
    TestBroker startBroker(Path data, KafkaConfig config) throws Exception {
        return new LoneContainer(data);
    }
}
