package io.truceline.standalone.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The embedded broker in a process of its own. */
final class LoneProcess implements LoneBroker {
    private final Path folder;
    private final Path log;
    private Process process;
    private String servers;

    LoneProcess(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.log = folder.resolve("broker.log");
        this.process = launch();
        this.servers = told();
    }

    private Process launch() throws IOException {
        Files.deleteIfExists(told(folder));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dlogback.configurationFile=lone-broker-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        folder.resolve("data").toString(),
                        told(folder).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Path told(Path folder) {
        return folder.resolve("told");
    }

    private String told() throws IOException, InterruptedException {
        while (!Files.exists(told(folder))) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the process ended early: " + log());
            }
        }
        return Files.readString(told(folder));
    }

    @Override
    public String bootstrapServers() {
        return servers;
    }

    @Override
    public void restart() throws IOException, InterruptedException {
        process.destroy();
        again();
    }

    @Override
    public void kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        again();
    }

    private void again() throws IOException, InterruptedException {
        process.waitFor();
        process = launch();
        servers = told();
    }

    @Override
    public void pause(Duration length) throws IOException, InterruptedException {
        signal("STOP");
        Thread.sleep(length.toMillis());
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        int answer = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
        if (answer != 0) {
            throw new IOException("kill -" + name + " ended with " + answer);
        }
    }

    @Override
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
