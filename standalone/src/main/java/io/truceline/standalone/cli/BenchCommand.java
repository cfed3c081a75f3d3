package io.truceline.standalone.cli;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.standalone.bench.Bench;
import io.truceline.standalone.bench.BenchPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The verb {@code bench}. */
@Command(
        name = "bench",
        description = "Measures throughput and time to alert beside topologies that do nothing, on an embedded broker.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Option(
            names = "--articles",
            description = "Articles of one throughput round (default ${DEFAULT-VALUE})",
            defaultValue = "2000")
    private int articles;

    @Option(names = "--pairs", description = "Throughput rounds (default ${DEFAULT-VALUE})", defaultValue = "5")
    private int pairs;

    @Option(names = "--messages", description = "Latency pairs (default ${DEFAULT-VALUE})", defaultValue = "200")
    private int messages;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (ScratchFolder scratch = ScratchFolder.make("truceline-bench")) {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("TRUCELINE_DATA", scratch.path().toString());
            environment.put("TRUCELINE_CONSOLE_PORT", "0");
            Configuration config = new ConfigurationReader(environment).read(null);
            new Bench(
                            config,
                            new BenchPlan(articles, pairs, messages),
                            spec.commandLine().getOut())
                    .run();
        }
        return 0;
    }
}
