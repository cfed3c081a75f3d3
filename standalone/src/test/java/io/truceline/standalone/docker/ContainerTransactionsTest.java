package io.truceline.standalone.docker;

import io.truceline.standalone.broker.LoneBroker;
import io.truceline.standalone.broker.TransactionsContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;

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
}
