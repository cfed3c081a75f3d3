package io.truceline.standalone.broker;

import io.truceline.contract.ops.config.ConfigurationReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A broker in a process of its own, to be stopped and killed: tells by a file that it is up, and then stays. */
final class BrokerProcess {
    private BrokerProcess() {}

    /** Arguments: the data folder, the file to be written once up. */
    public static void main(String[] args) throws Exception {
        var kafka = new ConfigurationReader(Map.of()).read(null).kafka();
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]), kafka);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        Path told = Path.of(args[1]);
        Files.writeString(told.resolveSibling("told.new"), broker.bootstrapServers());
        Files.move(told.resolveSibling("told.new"), told);
        Thread.currentThread().join();
    }
}
