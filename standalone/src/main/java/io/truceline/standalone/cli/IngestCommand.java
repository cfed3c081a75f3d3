package io.truceline.standalone.cli;

import io.truceline.standalone.Role;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code ingest}: one role against the configured Kafka. */
@Command(
        name = "ingest",
        description = "Feeds to articles, against the configured Kafka.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws InterruptedException {
        return UntilStopped.hold(Role.ingest(config.read()));
    }
}
