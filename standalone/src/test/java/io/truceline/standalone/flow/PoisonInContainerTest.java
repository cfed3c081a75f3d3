package io.truceline.standalone.flow;

import io.truceline.standalone.docker.LoneContainer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

/** The same on the broker of docker-compose.yml. */
@Tag("docker")
class PoisonInContainerTest extends PoisonTest {
    @Override
    FlowWorld world(Path data) throws Exception {
        return new FlowWorld(data, new LoneContainer(data));
    }
}
