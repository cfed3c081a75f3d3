package io.truceline.standalone.flow;

import io.truceline.standalone.cli.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One role in a process of its own, started as a user would, with what it says kept for reading. */
final class RoleProcess implements AutoCloseable {
    private final Process process;
    private final Path log;
    private final Api api;

    private RoleProcess(Process process, Path log, Api api) {
        this.process = process;
        this.log = log;
        this.api = api;
    }

    /**
     * Starts one.
     *
     * @param verb ingest, enrich or sink, and what follows it
     * @param data its folder
     * @param environment its settings; ports are added
     */
    static RoleProcess start(List<String> verb, Path data, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(data), verb.get(0), ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.command().addAll(verb);
        builder.environment()
                .putAll(Map.of(
                        "TRUCELINE_DATA", data.toString(),
                        "TRUCELINE_OPS_PORT", String.valueOf(port),
                        "TRUCELINE_CONSOLE_PORT", String.valueOf(port)));
        builder.environment().putAll(environment);
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new RoleProcess(process, log, new Api(port));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Api api() {
        return api;
    }

    /** Waits until it says that it does its work. */
    RoleProcess ready() throws InterruptedException {
        api.await(
                "ready",
                "/health/ready",
                health -> health.path("status").asText().equals("up"));
        return this;
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(Api.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still there: " + said());
        }
        return process.exitValue();
    }

    /** A power cut. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** All that it wrote. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException("no log at " + log, e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
