package io.truceline.standalone.cli;

import io.truceline.contract.ops.LineFilter;
import io.truceline.enrich.Tagger;
import io.truceline.enrich.incident.ClusterFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code cluster}. */
@Command(
        name = "cluster",
        description = "Texts in time order to incidents, as JSON Lines.",
        mixinStandardHelpOptions = true)
final class ClusterCommand extends LinesCommand {
    @Option(names = "--any", description = "Cluster every article, not only reported violations")
    private boolean any;

    @Override
    LineFilter filter() {
        return new ClusterFilter(new Tagger(), any);
    }
}
