package io.truceline.standalone.cli;

import io.truceline.contract.ops.LineFilter;
import io.truceline.ingest.extract.ExtractFilter;
import picocli.CommandLine.Command;

/** The verb {@code extract}. */
@Command(name = "extract", description = "Pages to articles, as JSON Lines.", mixinStandardHelpOptions = true)
final class ExtractCommand extends LinesCommand {
    @Override
    LineFilter filter() {
        return new ExtractFilter();
    }
}
