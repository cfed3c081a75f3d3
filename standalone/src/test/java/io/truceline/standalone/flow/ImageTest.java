package io.truceline.standalone.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.standalone.chaos.Commands;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one image of all roles, as anybody may look at it. */
@Tag("docker")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
class ImageTest {
    private static final String IMAGE = "truceline:0.1.0";
    /** Bytes beyond the runtime's own: libraries, the program, the archive of its classes. */
    private static final long LARGEST = 180_000_000;

    @BeforeAll
    void build() {
        if (!Boolean.getBoolean("docker.built")) {
            Commands.docker("build", "-q", "-t", IMAGE, "..");
        }
    }

    private static String run(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("run", "--rm", "--network", "none", "--read-only", "--cap-drop", "ALL"));
        command.addAll(List.of(arguments));
        return Commands.docker(command.toArray(String[]::new));
    }

    @Test
    void program_readOnlyWithoutRightsAndNetwork_tellsItsVerbs() {
        assertThat(run(IMAGE, "--help")).contains("ingest", "enrich", "sink");
    }

    /** If the archive of classes does not fit, the JVM says so, and goes on slowly. */
    @Test
    void program_started_saysNothingButItsOwn() {
        assertThat(run(IMAGE, "--version")).isEqualTo("truceline 0.1.0");
    }

    @Test
    void image_holdsTheProgramAlone() {
        assertThat(run("--entrypoint", "id", IMAGE, "-un")).isEqualTo("truceline");
        assertThat(run("--entrypoint", "find", IMAGE, "/opt/truceline", "/var/lib/truceline", "/tmp", "/home"))
                .doesNotContain(".git", "/src", ".m2", ".env", "password");
        assertThat(run("--entrypoint", "find", IMAGE, "/opt/truceline", "-writable"))
                .isEmpty();
    }

    @Test
    void image_beyondTheRuntime_isSmall() {
        assertThat(size(IMAGE) - size("eclipse-temurin:25-jre")).isLessThan(LARGEST);
    }

    private static long size(String image) {
        return Long.parseLong(Commands.docker("image", "inspect", "-f", "{{.Size}}", image));
    }

    @Test
    void image_hasAHealthCheckOfItsOwn() {
        assertThat(Commands.docker("image", "inspect", "-f", "{{json .Config.Healthcheck.Test}}", IMAGE))
                .contains("/opt/truceline/health");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "demo", "bench"})
    void verb_thatNeedsABroker_saysThatThereIsNone(String verb) {
        assertThatThrownBy(() -> run("--tmpfs", "/tmp:exec", IMAGE, verb))
                .hasMessageContaining("truceline: this installation holds no broker")
                .message()
                .doesNotContain("NoClassDefFoundError", "\tat ");
    }
}
