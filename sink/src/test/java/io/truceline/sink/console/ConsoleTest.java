package io.truceline.sink.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.ConsoleConfig;
import io.truceline.sink.Samples;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.LedgerMark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleTest extends ConsoleFixture {
    @Test
    void alerts_limitAndCursor_walkTheListNewestFirst() throws Exception {
        String first = get("/api/alerts?limit=2").body();
        assertThat(first.indexOf("al3")).isLessThan(first.indexOf("al2")).isNotNegative();
        assertThat(first).contains("\"next\":\"2\"").doesNotContain("al1");
        assertThat(get("/api/alerts?limit=2&cursor=2").body()).contains("al1").contains("\"next\":null");
    }

    @Test
    void ledger_shape_isAsPromised() throws Exception {
        assertThat(get("/api/ledger").body())
                .isEqualTo(
                        "{\"entries\":{\"seen\":0,\"published\":0,\"unchanged\":0,\"duplicate\":0,\"failed\":0,\"pending\":0},"
                                + "\"articles\":{\"received\":0,\"alerting\":0,\"suppressed\":0,\"noViolation\":0,\"deadLettered\":0,\"pending\":0},"
                                + "\"alerts\":{\"sent\":3,\"alert\":3,\"update\":0,\"cancel\":0},"
                                + "\"deliveries\":{\"due\":0,\"delivered\":0,\"failed\":0,\"pending\":0}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incidents/coast.1",
                "/incidents/coast.1?part=preview",
                "/articles/a1",
                "/ledger",
                "/ledger/entries?ending=failed",
                "/ledger/articles",
                "/?part=list",
                "/api/incidents",
                "/api/incidents/coast.1",
                "/api/articles/a1?version=1",
                "/api/ledger/reasons",
                "/api/ledger/entries",
                "/api/dead-letters",
                "/health/live",
                "/metrics",
                "/static/desk.css"
            })
    void get_everyAddress_answersWithStrictHeaders(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/alerts?limit=0",
                "/api/alerts?limit=501",
                "/api/alerts?cursor=x",
                "/api/incidents?cursor=%27",
                "/api/ledger/entries?ending=lost",
                "/?severity=awful",
                "/api/articles/a1?version=no"
            })
    void get_badQuery_is400AndNamesIt(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("found").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/incidents/none.1",
                "/api/articles/zz",
                "/incidents/none.1",
                "/articles/a1?version=9",
                "/nowhere",
                "/static/../V1__first.sql",
                "/api/x"
            })
    void get_whatIsNotThere_is404(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void get_underAForeignHostName_isRefused() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), console.port())) {
            socket.getOutputStream()
                    .write("GET /api/alerts HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void stream_lastEventId_replaysThenGoesOnLive() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/alerts/stream"))
                .header("Last-Event-ID", "1")
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(ids(lines, 2)).containsExactly("id: 2", "id: 3");
            store(List.of("al4"));
            assertThat(ids(lines, 1)).containsExactly("id: 4");
        }
    }

    @Test
    void pages_hostileWords_areShownNotRun() throws Exception {
        writer.write(new Batch(
                List.of(),
                List.of(LedgerMark.seen(Samples.entry("<img src=x onerror=alert(1)>"))),
                List.of(),
                List.of(Samples.titled("coast.x", "<script>alert(1)</script>\" onload=\"alert(2) \u202Eback")),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        for (String path : List.of("/", "/incidents/coast.x", "/incidents/coast.x?part=preview", "/ledger/entries")) {
            assertThat(get(path).body())
                    .as(path)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("\u202E")
                    .doesNotContain(" style=");
        }
        assertThat(get("/incidents/coast.x").body())
                .contains("&lt;script&gt;alert(1)")
                .contains("⟦U+202E⟧");
    }

    private static List<String> ids(BufferedReader lines, int count) throws IOException {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String line = lines.readLine();
            assertThat(line).isNotNull();
            if (line.startsWith("id: ")) {
                ids.add(line);
            }
        }
        return ids;
    }

    @Test
    void start_portInUse_saysSoInOneLine() {
        Console second = new Console(
                new ConsoleConfig("127.0.0.1", console.port(), false),
                new Console.Parts(Readers.of(database), sent::add, new Health(), new Metrics(), Clock.systemUTC()));

        assertThatThrownBy(second::start)
                .isInstanceOfSatisfying(
                        StartException.class, e -> assertThat(e.exitCode()).isEqualTo(1))
                .hasMessageContaining("console.port")
                .hasMessageNotContaining("\n");
    }
}
