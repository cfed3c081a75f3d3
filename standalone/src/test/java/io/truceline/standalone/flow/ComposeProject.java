package io.truceline.standalone.flow;

import io.truceline.standalone.chaos.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The containers of docker-compose.yml with the demo's newsroom, under a name and a port of a test's own. */
final class ComposeProject implements AutoCloseable {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final String name;
    private final Path settings;
    private final int port;

    ComposeProject(String name, Path folder) throws IOException {
        this.name = name;
        this.settings = folder.resolve("compose.env");
        this.port = RoleProcess.freePort();
        set(Map.of());
        close();
        if (!Boolean.getBoolean("docker.built")) {
            compose("build");
        }
    }

    /** Settings as a user writes them into .env; the console's port is added. */
    void set(Map<String, String> values) throws IOException {
        Map<String, String> all = new TreeMap<>(values);
        all.put("COMPOSE_PROJECT_NAME", name);
        all.put("COMPOSE_PROFILES", "demo");
        all.put("TRUCELINE_CONSOLE_PORT", String.valueOf(port));
        List<String> lines = all.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
        Files.write(settings, lines);
    }

    String compose(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("docker", "compose", "--project-directory", HOME.toString(), "--env-file"));
        command.add(settings.toString());
        command.addAll(List.of(arguments));
        return Commands.run(command);
    }

    /** Runs one of the scripts for ops with the settings in its environment. */
    String script(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("env"));
        try {
            command.addAll(Files.readAllLines(settings));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        command.add(HOME.resolve("docker").resolve(script).toString());
        command.addAll(List.of(arguments));
        return Commands.run(command);
    }

    /** Starts all and returns once all are healthy. */
    void up() {
        compose("up", "-d", "--wait", "--wait-timeout", "400");
    }

    Api api() {
        return new Api(port);
    }

    int port() {
        return port;
    }

    /** What docker tells of each container, in a form of its own: {@code docker inspect -f}. */
    List<String> inspect(String form) {
        List<String> command = new ArrayList<>(List.of("docker", "inspect", "-f", form));
        command.addAll(compose("ps", "-aq").lines().toList());
        return Commands.run(command).lines().toList();
    }

    @Override
    public void close() {
        compose("down", "-v", "--remove-orphans", "-t", "10");
    }
}
