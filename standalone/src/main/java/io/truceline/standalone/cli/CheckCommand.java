package io.truceline.standalone.cli;

import io.truceline.contract.net.UrlFilter;
import io.truceline.contract.ops.LineFilter;
import io.truceline.ingest.poll.DateFilter;
import io.truceline.ingest.robots.RobotsFilter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verb {@code check}: what the ingester makes of an address, a robots.txt or a date. */
@Command(
        name = "check",
        description = "Would the ingester go there, may it, and when was that? As JSON Lines.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.Urls.class, CheckCommand.Robots.class, CheckCommand.Dates.class})
final class CheckCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "check what? urls, robots or dates");
    }

    @Command(name = "urls", description = "{id, url} to {id, allowed, reason}", mixinStandardHelpOptions = true)
    static final class Urls extends LinesCommand {
        @Override
        LineFilter filter() {
            return new UrlFilter(List.of());
        }
    }

    @Command(
            name = "robots",
            description = "{id, robots_b64, agent, url} to {id, allowed}",
            mixinStandardHelpOptions = true)
    static final class Robots extends LinesCommand {
        @Override
        LineFilter filter() {
            return new RobotsFilter();
        }
    }

    @Command(
            name = "dates",
            description = "{id, input} to {id, instant}; null: refused",
            mixinStandardHelpOptions = true)
    static final class Dates extends LinesCommand {
        @Override
        LineFilter filter() {
            return new DateFilter();
        }
    }
}
