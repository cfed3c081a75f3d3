package io.truceline.standalone.ingest;

import io.truceline.contract.ops.config.Configuration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An ingest in a process of its own, to be killed or stopped in the middle of its work. */
final class IngestProcess {
    /** A page that hangs neither ends before the process does nor keeps another from its turn. */
    private static final Map<String, String> PATIENT =
            Map.of("TRUCELINE_FETCH_TIMEOUT", "5m", "TRUCELINE_FETCH_PARALLEL", "128");

    private IngestProcess() {}

    /** Arguments: the broker, the data folder, the feeds. */
    public static void main(String[] args) throws InterruptedException {
        List<String> feeds = Arrays.asList(args).subList(2, args.length);
        Configuration config = IngestWorld.config(args[0], Path.of(args[1]), feeds, PATIENT);
        IngestWorld.start(config);
        Thread.currentThread().join();
    }

    /** Starts one; what it logs goes where the test's log goes. */
    static Process start(String servers, Path data, List<String> feeds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestProcess.class.getName(),
                servers,
                data.toString());
        builder.command().addAll(feeds);
        return builder.inheritIO().start();
    }
}
