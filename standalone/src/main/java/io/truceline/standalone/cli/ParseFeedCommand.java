package io.truceline.standalone.cli;

import io.truceline.contract.ops.LineFilter;
import io.truceline.ingest.poll.FeedFilter;
import picocli.CommandLine.Command;

/** The verb {@code parse-feed}. */
@Command(name = "parse-feed", description = "Feeds to entries, as JSON Lines.", mixinStandardHelpOptions = true)
final class ParseFeedCommand extends LinesCommand {
    @Override
    LineFilter filter() {
        return new FeedFilter();
    }
}
