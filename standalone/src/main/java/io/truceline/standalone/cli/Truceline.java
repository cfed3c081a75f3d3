package io.truceline.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "truceline",
        description = "Watches news feeds and tells within seconds that somebody reports a ceasefire violation.",
        mixinStandardHelpOptions = true,
        version = "truceline 0.1.0",
        sortOptions = false,
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            EnrichCommand.class,
            SinkCommand.class,
            ParseFeedCommand.class,
            ExtractCommand.class,
            TagCommand.class,
            ClusterCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            NewsroomCommand.class,
            BenchCommand.class
        })
final class Truceline implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }
}
