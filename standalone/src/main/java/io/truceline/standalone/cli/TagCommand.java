package io.truceline.standalone.cli;

import io.truceline.contract.ops.LineFilter;
import io.truceline.enrich.TagFilter;
import io.truceline.enrich.Tagger;
import picocli.CommandLine.Command;

/** The verb {@code tag}. */
@Command(
        name = "tag",
        description = "Texts to places, keywords, claims and a decision, as JSON Lines.",
        mixinStandardHelpOptions = true)
final class TagCommand extends LinesCommand {
    @Override
    LineFilter filter() {
        return new TagFilter(new Tagger());
    }
}
