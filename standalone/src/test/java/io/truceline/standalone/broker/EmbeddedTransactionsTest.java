package io.truceline.standalone.broker;

import java.io.IOException;
import java.nio.file.Path;

/** The broker of {@code run}. */
class EmbeddedTransactionsTest extends TransactionsContract {
    EmbeddedTransactionsTest() {
        super(1);
    }

    @Override
    protected LoneBroker broker(Path folder) throws IOException, InterruptedException {
        return new LoneProcess(folder);
    }
}
