package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.standalone.ingest.StubNewsroom;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kafka and PostgreSQL of somebody careful, from plain configuration; and what is said where it is wrong. */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class SecuredServersTest {
    private static final String PROPERTY = "TRUCELINE_KAFKA_PROPERTIES_";

    private final Reports reports = new Reports(Instant.now());
    private SecuredServers servers;
    private StubNewsroom newsroom;
    private Path secrets;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        servers = new SecuredServers(folder);
        newsroom = new StubNewsroom();
        secrets = folder;
    }

    @AfterAll
    void stop() {
        newsroom.close();
        servers.close();
    }

    @Test
    void roles_plainYaml_tellAnAlert(@TempDir Path data) throws Exception {
        Path file = Files.writeString(data.resolve("truceline.yaml"), """
                feeds:
                  - url: %s
                fetch:
                  allowPrivateAddresses: [127.0.0.1]
                kafka:
                  bootstrapServers: %s
                  partitions: %d
                  properties:
                    security.protocol: SASL_SSL
                    sasl.mechanism: SCRAM-SHA-512
                    sasl.jaas.config: '%s'
                    ssl.truststore.type: PEM
                    ssl.truststore.location: %s
                store:
                  url: %s
                  user: %s
                  passwordFile: %s
                """.formatted(
                        newsroom.url("/rss"),
                        servers.kafkaAt("127.0.0.1"),
                        FlowWorld.PARTITIONS,
                        SecuredServers.jaas(SecuredServers.PASSWORD),
                        servers.authority(),
                        servers.storeUrl(),
                        SecuredServers.USER,
                        file("password", SecuredServers.PASSWORD)));
        newsroom.putPage(
                "/story",
                "Truce broken near Zorikend",
                "",
                reports.paragraphs("Zorikend").toArray(String[]::new));
        newsroom.putFeed("/rss", newsroom.item("/story", "Truce broken near Zorikend", "Shelling was reported."));
        try (RoleProcess ingest = RoleProcess.start(verb("ingest", file), data.resolve("ingest"), Map.of());
                RoleProcess enrich = RoleProcess.start(verb("enrich", file), data.resolve("enrich"), Map.of());
                RoleProcess sink = RoleProcess.start(verb("sink", file), data.resolve("sink"), Map.of())) {
            ingest.ready();
            enrich.ready();
            sink.ready();
            sink.api()
                    .await(
                            "the alert",
                            "/api/alerts",
                            page -> page.path("alerts").size() == 1);
            for (RoleProcess role : List.of(ingest, enrich, sink)) {
                assertThat(role.said()).doesNotContain(SecuredServers.PASSWORD);
            }
        }
    }

    private static List<String> verb(String role, Path file) {
        return List.of(role, "--config", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_environmentAlone_isReady(String role, @TempDir Path data) throws Exception {
        try (RoleProcess process = RoleProcess.start(List.of(role), data, environment(SecuredServers.PASSWORD))) {
            process.ready();
            assertThat(process.said()).doesNotContain(SecuredServers.PASSWORD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_wrongPasswordForKafka_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        assertRefused(role, data, environment("not-this-one"), "kafka: ", "SaslAuthenticationException", "sasl.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_certificateOfNobodyKnown_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.remove(PROPERTY + "SSL_TRUSTSTORE_TYPE");
        environment.remove(PROPERTY + "SSL_TRUSTSTORE_LOCATION");
        assertRefused(role, data, environment, "kafka: ", "SslAuthenticationException", "ssl.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_certificateOfAForeignAuthority_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put(PROPERTY + "SSL_TRUSTSTORE_LOCATION", foreign(data).toString());
        assertRefused(role, data, environment, "kafka: ", "SslAuthenticationException", "ssl.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_certificateOfAnotherHost_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put("TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", servers.kafkaAt("localhost"));
        assertRefused(role, data, environment, "kafka: ", "localhost", "ssl.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_withoutTlsWhereKafkaAsksForIt_endsWithOneLine(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.keySet().removeIf(name -> name.startsWith(PROPERTY));
        assertRefused(role, data, environment, "kafka.properties: ", "found PLAINTEXT", "SASL_SSL");
    }

    /** From outside it looks as if nobody were there: it is waited for, and health says what else it may be. */
    @ParameterizedTest
    @ValueSource(strings = {"ingest", "enrich", "sink"})
    void role_withTlsWhereKafkaHasNone_waitsAndTellsWhatItSpeaks(String role, @TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put("TRUCELINE_KAFKA_BOOTSTRAP_SERVERS", servers.kafkaWithoutTls());
        assertWaits(role, data, environment, servers.kafkaWithoutTls() + " over SASL_SSL");
    }

    @Test
    void sink_wrongPasswordForTheDatabase_endsWithOneLine(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put(
                "TRUCELINE_STORE_PASSWORD_FILE", file("wrong", "not-this-one").toString());
        assertRefused("sink", data, environment, "store: ", "password authentication failed", "store.user");
    }

    @Test
    void sink_withoutTlsWhereTheDatabaseAsksForIt_endsWithOneLine(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put("TRUCELINE_STORE_URL", servers.storeUrl().replaceAll("\\?.*", "?sslmode=disable"));
        assertRefused("sink", data, environment, "store: ", "no encryption", "sslmode");
    }

    /** A certificate may be laid down later: it is waited for, and health tells for what. */
    @Test
    void sink_databaseThatItCannotTrust_waitsAndTellsWhy(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put("TRUCELINE_STORE_URL", servers.storeUrl().replace(".pem", ".missing"));
        assertWaits("sink", data, environment, "authority.missing");
    }

    @Test
    void sink_databaseOfAForeignAuthority_waitsAndTellsWhy(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put(
                "TRUCELINE_STORE_URL",
                servers.storeUrl()
                        .replace(servers.authority().toString(), foreign(data).toString()));
        assertWaits("sink", data, environment, "certification path");
    }

    @Test
    void sink_databaseOfAnotherHost_waitsAndTellsWhy(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.remove("TRUCELINE_STORE_PASSWORD_FILE");
        environment.put(
                "TRUCELINE_STORE_URL",
                servers.storeUrl().replace("127.0.0.1", "localhost") + "&password=" + SecuredServers.PASSWORD);
        assertWaits("sink", data, environment, "localhost");
    }

    @Test
    void sink_tlsWhereTheDatabaseHasNone_waitsAndTellsWhy(@TempDir Path data) throws Exception {
        try (LonePostgres open = new LonePostgres()) {
            Map<String, String> environment = environment(SecuredServers.PASSWORD);
            environment.put("TRUCELINE_STORE_URL", open.url() + "?sslmode=require");
            assertWaits("sink", data, environment, "does not support SSL");
        }
    }

    @Test
    void sink_addressThatNoDriverReads_endsWithOneLine(@TempDir Path data) throws Exception {
        Map<String, String> environment = environment(SecuredServers.PASSWORD);
        environment.put(
                "TRUCELINE_STORE_URL",
                "jdbc:postgresql://127.0.0.1:port/truceline?password=" + SecuredServers.PASSWORD);
        assertRefused("sink", data, environment, "store.url: ", "127.0.0.1:port", "jdbc:postgresql://host:port");
    }

    private static Path foreign(Path folder) throws Exception {
        return new Certificates(folder.resolve("foreign"), "Foreign authority").authority();
    }

    private static void assertWaits(String role, Path data, Map<String, String> environment, String reason)
            throws Exception {
        try (RoleProcess process = RoleProcess.start(List.of(role), data, environment)) {
            process.api()
                    .await(
                            "the reason",
                            "/health/ready",
                            health -> reasons(health).contains(reason));
            assertThat(process.api().ask("/health/live").statusCode()).isEqualTo(200);
            assertThat(process.said()).contains(reason).doesNotContain("\tat ", SecuredServers.PASSWORD);
        }
    }

    private static String reasons(JsonNode health) {
        return String.join("\n", health.path("checks").findValuesAsText("text"));
    }

    private void assertRefused(
            String role, Path data, Map<String, String> environment, String start, String found, String allowed)
            throws Exception {
        try (RoleProcess process = RoleProcess.start(List.of(role), data, environment)) {
            assertThat(process.exitCode()).as(process.said()).isEqualTo(2);
            assertThat(process.said().lines().filter(line -> line.startsWith("truceline: ")))
                    .singleElement()
                    .asString()
                    .startsWith("truceline: " + start)
                    .contains(found, allowed);
            assertThat(process.said()).doesNotContain("\tat ", SecuredServers.PASSWORD, "not-this-one");
        }
    }

    /** All settings as variables, secrets as files. */
    private Map<String, String> environment(String password) throws Exception {
        return new HashMap<>(Map.of(
                "TRUCELINE_KAFKA_BOOTSTRAP_SERVERS",
                servers.kafkaAt("127.0.0.1"),
                "TRUCELINE_KAFKA_PARTITIONS",
                String.valueOf(FlowWorld.PARTITIONS),
                PROPERTY + "SECURITY_PROTOCOL",
                "SASL_SSL",
                PROPERTY + "SASL_MECHANISM",
                "SCRAM-SHA-512",
                PROPERTY + "SASL_JAAS_CONFIG_FILE",
                file("jaas-" + password, SecuredServers.jaas(password)).toString(),
                PROPERTY + "SSL_TRUSTSTORE_TYPE",
                "PEM",
                PROPERTY + "SSL_TRUSTSTORE_LOCATION",
                servers.authority().toString(),
                "TRUCELINE_STORE_URL",
                servers.storeUrl(),
                "TRUCELINE_STORE_USER",
                SecuredServers.USER,
                "TRUCELINE_STORE_PASSWORD_FILE",
                file("store", SecuredServers.PASSWORD).toString()));
    }

    private Path file(String name, String content) throws Exception {
        return Files.write(secrets.resolve(name), List.of(content));
    }
}
