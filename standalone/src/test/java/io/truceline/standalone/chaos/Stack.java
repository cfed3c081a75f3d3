package io.truceline.standalone.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The containers of docker-compose.yml, scaled out, on a network whose gateway is this machine. */
final class Stack implements AutoCloseable {
    static final String GATEWAY = "172.29.77.1";
    static final int SITE_PORT = 18099;
    /** Name of the one webhook. */
    static final String TARGET = "desk";

    private static final String PROJECT = "truceline-chaos";
    private static final String KAFKA_ADDRESS = "172.29.77.10";

    private final Path home;
    private final Path folder;
    private final int feeds;
    private final String more;

    /**
     * @param folder for the files of this run
     * @param feeds how many feeds the site has; two of each host follow one another
     * @param more settings of this run, in the form of docker-compose.yml
     */
    Stack(Path folder, int feeds, String more) {
        this.home = Path.of("..").toAbsolutePath().normalize();
        this.folder = folder;
        this.feeds = feeds;
        this.more = more;
    }

    /** Writes the files of this run and removes what an earlier one left. */
    void prepare() throws IOException {
        Files.createDirectories(folder);
        String broker = Files.readString(home.resolve("docker/kafka/server.properties"));
        Files.writeString(
                folder.resolve("server.properties"),
                broker.replace("PLAINTEXT://kafka:", "PLAINTEXT://" + KAFKA_ADDRESS + ":"));
        Files.writeString(folder.resolve("feeds.yaml"), feedList());
        Files.writeString(folder.resolve("secret"), "whsec_dHJ1Y2VsaW5lLWNoYW9zLXNlY3JldC0yNA==");
        Files.writeString(
                folder.resolve("truceline.yaml"),
                "deliver:\n  webhooks:\n    - name: " + TARGET + "\n      url: http://" + GATEWAY + ":" + SITE_PORT
                        + "/hook\n      secretFile: /etc/truceline/secret\n");
        Files.writeString(folder.resolve("override.yaml"), override());
        Files.writeString(folder.resolve("more.yaml"), more);
        down();
        if (!Boolean.getBoolean("docker.built")) {
            compose(List.of("build"));
        }
    }

    /** Starts services, each once what it needs is healthy; without a name, all. */
    void up(String... arguments) {
        List<String> command = new ArrayList<>(List.of("up", "-d"));
        command.addAll(List.of(arguments));
        compose(command);
    }

    /** Stops a service in order. */
    void stop(String service) {
        compose(List.of("stop", service));
    }

    /** Kills the process of a container, such as ingest-1, for good; does nothing for an empty name. */
    void kill(String process) {
        if (!process.isEmpty()) {
            Commands.docker("kill", PROJECT + "-" + process);
        }
    }

    /** Names of the containers that a fault may meet. */
    List<String> containers() {
        return Commands.docker(
                        "ps", "-a", "--filter", "label=com.docker.compose.project=" + PROJECT, "--format", "{{.Names}}")
                .lines()
                .filter(name -> !name.contains("-secrets-"))
                .sorted()
                .toList();
    }

    /** The address of each container, empty while it has none. Asked for all at once, since each question takes processor time. */
    Map<String, String> addresses() {
        List<String> command = new ArrayList<>(
                List.of("inspect", "-f", "{{slice .Name 1}} {{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}"));
        command.addAll(containers());
        return Commands.docker(command.toArray(String[]::new))
                .lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (a, b) -> a, TreeMap::new));
    }

    String network() {
        return PROJECT + "_default";
    }

    String bootstrapServers() {
        return KAFKA_ADDRESS + ":9092";
    }

    static String service(String container) {
        return container.substring(PROJECT.length() + 1, container.lastIndexOf('-'));
    }

    static List<String> reconnect(String container) {
        return service(container).equals("kafka") ? List.of("--ip", KAFKA_ADDRESS) : List.of();
    }

    /** The last lines that the containers wrote, for a run that failed. */
    String logs() {
        return compose(List.of("logs", "--no-color", "--tail", "60"));
    }

    /** The ledger as the console shows it; empty if it does not answer now. */
    JsonNode ledger() throws InterruptedException {
        String address = compose(List.of("port", "console", "8080"));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + "/api/ledger"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return Json.mapper()
                    .readTree(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException e) {
            return Json.mapper().createObjectNode();
        }
    }

    private String compose(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "docker",
                "compose",
                "-p",
                PROJECT,
                "--project-directory",
                home.toString(),
                "-f",
                home.resolve("docker-compose.yml").toString(),
                "-f",
                folder.resolve("override.yaml").toString(),
                "-f",
                folder.resolve("more.yaml").toString()));
        command.addAll(arguments);
        return Commands.run(command);
    }

    private String feedList() {
        return IntStream.range(0, feeds)
                .mapToObj(feed -> "- url: http://" + host(feed) + ":" + SITE_PORT + "/feed/" + feed
                        + "\n  outlet: Desk " + feed + "\n  every: 4s\n")
                .collect(Collectors.joining());
    }

    private String host(int feed) {
        return "site" + feed / 2 % sites() + ".example";
    }

    /** Hosts of the site; few enough that several feeds share one. */
    private int sites() {
        return Math.max(1, feeds / 4);
    }

    private String sites(String form) {
        return IntStream.range(0, sites())
                .mapToObj(k -> form.formatted("site" + k + ".example"))
                .collect(Collectors.joining(","));
    }

    private String override() {
        return """
                services:
                  kafka:
                    volumes: ["%1$s/server.properties:/mnt/shared/config/server.properties:ro"]
                    networks: { default: { ipv4_address: %2$s } }
                  ingest:
                    extra_hosts: [%3$s]
                    environment:
                      TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES: "%5$s"
                      TRUCELINE_FETCH_RETRY_DELAY: 500ms
                    volumes: ["%1$s/feeds.yaml:/etc/truceline/feeds.yaml:ro"]
                  sink: &sink
                    environment:
                      TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES: %4$s
                      TRUCELINE_DELIVER_RETRY_DELAY: 1s
                    command: [sink, --config, /etc/truceline/truceline.yaml]
                    volumes:
                      - "%1$s/truceline.yaml:/etc/truceline/truceline.yaml:ro"
                      - "%1$s/secret:/etc/truceline/secret:ro"
                  console: *sink
                networks:
                  default:
                    ipam: { config: [{ subnet: 172.29.77.0/24, gateway: %4$s }] }
                """.formatted(
                        folder.toAbsolutePath(), KAFKA_ADDRESS, sites("\"%s:" + GATEWAY + "\""), GATEWAY, sites("%s"));
    }

    private void down() {
        compose(List.of("down", "-v", "--remove-orphans", "-t", "5"));
    }

    @Override
    public void close() {
        down();
    }
}
