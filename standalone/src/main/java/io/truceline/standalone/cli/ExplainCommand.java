package io.truceline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.truceline.contract.ops.StartException;
import io.truceline.enrich.Story;
import io.truceline.enrich.StoryLine;
import io.truceline.enrich.Tagger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code explain}: why a text would alert, or why it would not, for a person to read. */
@Command(
        name = "explain",
        description = "Says why a text would alert or would not: decision, claims, quotes and every rule that fired.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Plain text; absent or -: standard input")
    private @Nullable Path file;

    @Option(names = "--title", description = "Headline of the text")
    private @Nullable String title;

    @Option(
            names = "--published",
            description = "ISO 8601 date of the text; days such as \"on Monday\" are read from it")
    private @Nullable String published;

    @Option(names = "--language", description = "BCP 47, if the text is too short to tell")
    private @Nullable String language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", "text").put("text", text()).put("title", title);
        line.put("published", published).put("language", language);
        try {
            Story story = StoryLine.read(line);
            Explanation explanation = new Explanation(story, new Tagger().tag(story));
            spec.commandLine().getOut().print(explanation.text());
            spec.commandLine().getOut().flush();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private String text() throws IOException {
        if (file == null || file.toString().equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new StartException(2, file + ": no such file");
        }
    }
}
