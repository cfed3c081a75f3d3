package io.truceline.standalone.cli;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.standalone.newsroom.Announcement;
import io.truceline.standalone.newsroom.Newsroom;
import io.truceline.standalone.newsroom.Script;
import io.truceline.standalone.newsroom.Site;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code newsroom}: the demo's outlets in a process of their own, for a Truceline that runs in many. */
@Command(
        name = "newsroom",
        description = "The demo's invented outlets as a server; announces its feeds to the configured Kafka.",
        mixinStandardHelpOptions = true)
final class NewsroomCommand implements Callable<Integer> {
    @Mixin
    private final ConfigOption config = new ConfigOption();

    @Option(
            names = "--bind",
            description = "Address to listen on (default ${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1")
    private String bind = "";

    @Option(names = "--port", description = "Port (default ${DEFAULT-VALUE})", defaultValue = "8090")
    private int port;

    @Option(
            names = "--name",
            description = "Host name by which ingest reaches it (default ${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1")
    private String name = "";

    @Override
    public Integer call() throws InterruptedException {
        Configuration configuration = config.read();
        Newsroom newsroom = new Newsroom(Script.bundled(), InstantSource.system(), new Site(bind, port, name));
        Announcement announcement = new Announcement(configuration.kafka(), newsroom.feeds());
        newsroom.start();
        announcement.start();
        System.err.println("Newsroom: " + newsroom.url() + "  (invented outlets; the play takes two minutes)");
        UntilStopped.hold(() -> {
            announcement.close();
            newsroom.close();
        });
        return 0;
    }
}
