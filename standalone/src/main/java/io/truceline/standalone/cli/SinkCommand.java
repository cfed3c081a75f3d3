package io.truceline.standalone.cli;

import io.truceline.standalone.Role;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code sink}: one role against the configured Kafka. */
@Command(
        name = "sink",
        description = "Store, console and deliveries, against the configured Kafka.",
        mixinStandardHelpOptions = true)
final class SinkCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws InterruptedException {
        return UntilStopped.hold(Role.sink(config.read()));
    }
}
