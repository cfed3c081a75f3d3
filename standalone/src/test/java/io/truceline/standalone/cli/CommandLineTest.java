package io.truceline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    @Test
    void help_anyVerb_isListed() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "run",
                        "demo",
                        "ingest",
                        "enrich",
                        "sink",
                        "parse-feed",
                        "extract",
                        "tag",
                        "cluster",
                        "check",
                        "explain",
                        "bench");
    }

    @Test
    void run_missingFile_oneLineAndExit2() {
        assertThat(run("run", "--config", folder.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none.yaml: no such file").hasLineCount(1);
    }

    @Test
    void run_unknownKey_oneLineAndExit2() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "fetsch: {}\n");
        assertThat(run("run", "--config", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("bad.yaml: fetsch: unknown key").hasLineCount(1);
    }

    @Test
    void run_badValue_oneLineAndExit2() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "console: {port: many}\n");
        assertThat(run("run", "--config", file.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("console.port: found many, allowed is a whole number")
                .hasLineCount(1);
    }

    @Test
    void run_consolePortInUse_oneLineAndExit1() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path file = Files.writeString(
                    folder.resolve("t.yaml"),
                    "console: {port: " + taken.getLocalPort() + "}\ndata: " + folder.resolve("data") + "\n");
            assertThat(run("run", "--config", file.toString())).isEqualTo(1);
            assertThat(err.toString())
                    .contains("console.port")
                    .contains(String.valueOf(taken.getLocalPort()))
                    .hasLineCount(1);
        }
    }

    @Test
    void enrich_noBroker_oneLineAndExit2() {
        assertThat(run("enrich")).isEqualTo(2);
        assertThat(err.toString())
                .contains("kafka.bootstrapServers: found nothing")
                .hasLineCount(1);
    }

    @Test
    void explain_report_saysWhoWhatAndWhy() throws IOException {
        Path text = Files.writeString(
                folder.resolve("text"),
                "Ruritanian gunners broke the ceasefire on Monday when they shelled the town, the Azerbaijani Defence Ministry said.");
        assertThat(run("explain", text.toString(), "--published", "2026-11-24")).isZero();
        assertThat(out.toString())
                .contains("Decision  alerting")
                .contains("Azerbaijan accuses")
                .contains("Why");
    }

    @Test
    void explain_badDate_saysWhatIsAllowed() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "x");
        assertThat(run("explain", text.toString(), "--published", "soon")).isEqualTo(2);
        assertThat(err.toString()).contains("expected an ISO 8601 date");
    }
}
