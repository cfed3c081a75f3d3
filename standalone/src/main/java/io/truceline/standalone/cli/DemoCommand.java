package io.truceline.standalone.cli;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import io.truceline.standalone.WholeProgram;
import io.truceline.standalone.newsroom.Newsroom;
import io.truceline.standalone.newsroom.Script;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code demo}: the whole program on the bundled newsroom, with nothing kept from one demo to the next. */
@Command(
        name = "demo",
        description = "Everything in one JVM on a bundled newsroom: two minutes of invented news, no network needed.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            description = "Port of the console (default: the configured one, else 8080; 0: a free one)")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        Script script = Script.bundled();
        ScratchFolder scratch = ScratchFolder.make("truceline-demo");
        Newsroom newsroom = new Newsroom(script, InstantSource.system(), 0);
        WholeProgram program = WholeProgram.start(configuration(scratch.path()).withFeeds(newsroom.feeds()));
        newsroom.start();
        System.err.println("Console:  http://127.0.0.1:" + program.port());
        System.err.println(
                "Newsroom: " + newsroom.url() + "  (invented outlets; the play takes two minutes; stop with Ctrl-C)");
        UntilStopped.hold(() -> {
            program.close();
            newsroom.close();
            scratch.close();
        });
        return 0;
    }

    private Configuration configuration(Path data) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("TRUCELINE_KAFKA_PARTITIONS", "2");
        environment.put("TRUCELINE_DATA", data.toString());
        if (port != null) {
            environment.put("TRUCELINE_CONSOLE_PORT", port.toString());
        }
        environment.put(
                "TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES",
                InetAddress.getLoopbackAddress().getHostAddress());
        return new ConfigurationReader(environment).read(null);
    }
}
