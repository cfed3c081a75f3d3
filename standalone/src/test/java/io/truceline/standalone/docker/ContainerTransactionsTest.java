package io.truceline.standalone.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.standalone.broker.LoneBroker;
import io.truceline.standalone.broker.TransactionsContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker of docker-compose.yml. */
@Tag("docker")
class ContainerTransactionsTest extends TransactionsContract {
    ContainerTransactionsTest() {
        super(3);
    }

    @Override
    protected LoneBroker broker(Path folder) throws IOException {
        return new LoneContainer(folder);
    }

    @Test
    void broker_startedAgain_readsItsClassesFromTheArchive(@TempDir Path folder) throws Exception {
        try (LoneContainer broker = new LoneContainer(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            broker.kill();
            admin.describeCluster().nodes().get(2, TimeUnit.MINUTES);
            assertThat(broker.mappedFiles()).contains("/tmp/classes.jsa");
        }
    }
}
