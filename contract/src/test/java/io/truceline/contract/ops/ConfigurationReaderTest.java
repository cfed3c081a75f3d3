package io.truceline.contract.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.ops.config.Configuration;
import io.truceline.contract.ops.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    @TempDir
    private Path folder;

    @Test
    void read_noFile_givesDefaults() {
        Configuration configuration = new ConfigurationReader(Map.of()).read(null);
        assertThat(configuration.console().port()).isEqualTo(8080);
        assertThat(configuration.fetch().timeout()).isEqualTo(Duration.ofSeconds(20));
        assertThat(configuration.kafka().bootstrapServers()).isNull();
    }

    @Test
    void read_fileAndEnvironment_environmentWins() throws IOException {
        Path file = write(
                "feeds:\n  - url: http://a.example/x\n    every: 2s\nconsole:\n  port: 9000\nkafka:\n  partitions: 3\n");
        Configuration configuration = new ConfigurationReader(Map.of(
                        "TRUCELINE_CONSOLE_PORT", "9100",
                        "TRUCELINE_FETCH_ALLOW_PRIVATE_ADDRESSES", "127.0.0.1, 10.0.0.0/8",
                        "TRUCELINE_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SSL",
                        "PATH", "/bin"))
                .read(file);
        assertThat(configuration.console().port()).isEqualTo(9100);
        assertThat(configuration.kafka().partitions()).isEqualTo(3);
        assertThat(configuration.feeds().get(0).every()).isEqualTo(Duration.ofSeconds(2));
        assertThat(configuration.fetch().allowPrivateAddresses()).containsExactly("127.0.0.1", "10.0.0.0/8");
        assertThat(configuration.kafka().properties()).containsEntry("security.protocol", "SSL");
    }

    @Test
    void read_feedsFromEnvironment_areAddresses() {
        Configuration configuration = new ConfigurationReader(
                        Map.of("TRUCELINE_FEEDS", "https://a.example/1,https://b.example/2"))
                .read(null);
        assertThat(configuration.feeds())
                .extracting("url")
                .containsExactly("https://a.example/1", "https://b.example/2");
    }

    @Test
    void read_secretFromFile_isTakenWithoutLineEnd() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "hush\n");
        Configuration configuration =
                new ConfigurationReader(Map.of("TRUCELINE_STORE_PASSWORD_FILE", secret.toString())).read(null);
        assertThat(configuration.store().passwordFile()).isEqualTo(secret);
        assertThat(configuration.toString()).doesNotContain("hush");
    }

    @Test
    void read_kafkaPropertyFromFile_isTakenAndNeverTold() throws IOException {
        Path secret = Files.writeString(folder.resolve("jaas"), "hush\n");
        Configuration configuration = new ConfigurationReader(Map.of(
                        "TRUCELINE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE",
                        secret.toString(),
                        "TRUCELINE_KAFKA_PROPERTIES_SECURITY_PROTOCOL",
                        "SASL_SSL"))
                .read(null);
        assertThat(configuration.kafka().properties())
                .containsOnly(Map.entry("sasl.jaas.config", "hush"), Map.entry("security.protocol", "SASL_SSL"));
        assertThat(configuration.toString()).doesNotContain("hush").contains("sasl.jaas.config");
    }

    @Test
    void toString_secretsInAddresses_areLeftOut() throws IOException {
        Configuration configuration = new ConfigurationReader(Map.of()).read(write("""
                store: {url: 'jdbc:postgresql://db/truceline?user=ada&password=hush'}
                deliver: {webhooks: [{name: desk, url: 'https://hooks.example/services/hush', secret: whsec_hush}]}
                """));
        assertThat(configuration.toString())
                .contains("jdbc:postgresql://db/truceline", "https://hooks.example", "desk")
                .doesNotContain("hush");
    }

    @Test
    void read_secretFileThatIsMissing_isNamedWithItsVariable() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new ConfigurationReader(
                                Map.of("TRUCELINE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE", missing.toString()))
                        .read(null))
                .isInstanceOf(StartException.class)
                .hasMessage(
                        "environment: TRUCELINE_KAFKA_PROPERTIES_SASL_JAAS_CONFIG_FILE: cannot read file " + missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            console: {prot: 1}                    | console.prot: unknown key, allowed are bind, port, trustedNetwork
            console: {port: many}                 | console.port: found many, allowed is a whole number
            console: {port: 70000}                | console.port: found 70000, allowed is a whole number from 0 to 65535
            console: {bind: 0.0.0.0}              | console.bind: found 0.0.0.0, allowed is a loopback address
            fetch: {timeout: soon}                | fetch.timeout: found soon, allowed is a time such as
            fetch: {timeout: 0s}                  | fetch.timeout: found PT0S, allowed is a time above 0
            feeds: [{url: example.org}]           | feeds[0].url: found example.org, allowed is an absolute http or https address
            feeds: https://a.example              | feeds: allowed is a list
            kafka: {partitions: 0}                | kafka.partitions: found 0, allowed is a whole number from 1 to 1024
            console: {port: 1, port: 2}           | not valid YAML
            store: {url: mysql}                   | store.url: found mysql, allowed is jdbc:postgresql
            store: {url: 'postgres://a:hush@db'}  | store.url: found postgres://…@db, allowed is jdbc:postgresql
            deliver: {webhooks: [{name: a, url: hooks.example/hush}]} | deliver.webhooks[0].url: found hooks.example…, allowed is an absolute
            feeds: [{url: 'https://a:hush@b.example/x'}] | feeds[0].url: found https://…@b.example/x, allowed is an address without user and password
            just text                             | found no keys
            """)
    void read_badFile_oneLineNamesFileKeyFoundAndAllowed(String yaml, String message) throws IOException {
        Path file = write(yaml);
        assertThatThrownBy(() -> new ConfigurationReader(Map.of()).read(file))
                .isInstanceOfSatisfying(StartException.class, e -> {
                    assertThat(e.exitCode()).isEqualTo(2);
                    assertThat(e.getMessage())
                            .startsWith(file.toString())
                            .contains(message)
                            .doesNotContain("\n", "hush");
                });
    }

    @Test
    void read_missingFile_isNamed() {
        assertThatThrownBy(() -> new ConfigurationReader(Map.of()).read(folder.resolve("none.yaml")))
                .hasMessageContaining("none.yaml: no such file");
    }

    @Test
    void read_misspeltVariable_isRefused() {
        assertThatThrownBy(() -> new ConfigurationReader(Map.of("TRUCELINE_CONSOLE_PROT", "1")).read(null))
                .hasMessageContaining("TRUCELINE_CONSOLE_PROT: unknown key")
                .hasMessageContaining("TRUCELINE_CONSOLE_PORT");
    }

    @Test
    void read_feedsFileOpml_addsItsFeeds() throws IOException {
        Files.writeString(folder.resolve("list.opml"), """
                <opml version="2.0"><body><outline text="Group"><outline text="A News" xmlUrl="https://a.example/rss"/></outline></body></opml>
                """);
        Configuration configuration = new ConfigurationReader(Map.of()).read(write("feedsFile: list.opml\n"));
        assertThat(configuration.feeds()).extracting("outlet").containsExactly("A News");
    }

    @Test
    void read_feedsFileWithDoctype_isRefused() throws IOException {
        Files.writeString(
                folder.resolve("list.opml"),
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><opml>&a;</opml>");
        Path file = write("feedsFile: list.opml\n");
        assertThatThrownBy(() -> new ConfigurationReader(Map.of()).read(file)).hasMessageContaining("not valid OPML");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("truceline.yaml"), yaml);
    }
}
