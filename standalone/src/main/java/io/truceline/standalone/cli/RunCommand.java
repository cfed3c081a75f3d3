package io.truceline.standalone.cli;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.standalone.WholeProgram;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The verb {@code run}. */
@Command(
        name = "run",
        description = "Everything in one JVM: broker, database, ingest, enrich, sink and console.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = config.read();
        WholeProgram program = WholeProgram.start(configuration);
        System.err.println("Console: http://" + configuration.console().bind() + ":" + program.port() + "  ("
                + configuration.feeds().size() + " feeds; stop with Ctrl-C)");
        UntilStopped.hold(program);
        return 0;
    }
}
