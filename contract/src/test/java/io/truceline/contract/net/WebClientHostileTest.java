package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.truceline.contract.net.WebFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebClientHostileTest {
    private static final WebLimits SHORT = new WebLimits(Duration.ofMillis(400), 1_000_000);
    private static final WebLimits LONG = new WebLimits(Duration.ofSeconds(10), 1_000_000);

    private final WebClient client = new WebClient(new AddressGuard(List.of("127.0.0.1")), "truceline-test");
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        client.close();
    }

    @Test
    void get_serverThatNeverAnswers_timesOut() throws Exception {
        try (RawServer server = new RawServer(out -> over.await())) {
            assertTimeOut(server, "http");
        }
    }

    @Test
    void get_serverThatNeverShakesHands_timesOut() throws Exception {
        try (RawServer server = new RawServer(out -> over.await())) {
            assertTimeOut(server, "https");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"})
    void get_serverThatDrips_getsNoMoreThanTheWhole(String start) throws Exception {
        try (RawServer server = new RawServer(out -> {
            write(out, start);
            for (int i = 0; !over.await(20, TimeUnit.MILLISECONDS); i++) {
                write(out, "H");
            }
        })) {
            assertTimeOut(server, "http");
        }
    }

    @Test
    void get_redirectsThatEachTakeLong_shareOneDeadline() throws Exception {
        try (RawServer server = new RawServer(out -> {
            over.await(150, TimeUnit.MILLISECONDS);
            write(out, "HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n");
        })) {
            assertTimeOut(server, "http");
        }
    }

    @Test
    void get_twentyMegabytes_isTooLarge() throws Exception {
        byte[] megabyte = new byte[1 << 20];
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 20971520\r\n\r\n");
            for (int i = 0; i < 20; i++) {
                out.write(megabyte);
            }
        })) {
            assertThat(kind(server, LONG)).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void get_endlessChunks_isTooLarge() throws Exception {
        String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                write(out, chunk);
            }
        })) {
            assertThat(kind(server, LONG)).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void get_gzipBomb_isTooLarge() throws Exception {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
            out.write(bomb);
        })) {
            assertThat(kind(server, LONG)).isEqualTo(Kind.TOO_LARGE);
        }
    }

    @Test
    void get_gzippedPage_isUnpacked() throws Exception {
        byte[] page = gzip("<rss/>".getBytes(StandardCharsets.UTF_8));
        try (RawServer server = new RawServer(out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + page.length + "\r\n\r\n");
            out.write(page);
        })) {
            WebAnswer answer = get(server, LONG);
            assertThat(answer).isInstanceOf(WebReply.class);
            assertThat(((WebReply) answer).body()).asString().isEqualTo("<rss/>");
        }
    }

    @Test
    void get_plainServerUnderHttps_isTlsFailure() throws Exception {
        try (RawServer server = RawServer.saying("HTTP/1.1 400 Bad\r\n\r\n")) {
            URI url = URI.create(server.url("/").replace("http:", "https:"));
            assertThat(client.get(WebRequest.of(url, "*/*", LONG)))
                    .isInstanceOfSatisfying(
                            WebFailure.class, f -> assertThat(f.kind()).isEqualTo(Kind.TLS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nContent-Encoding: spam\r\nContent-Length: 3\r\n\r\nabc",
                ""
            })
    void get_brokenHttp_isProtocolFailure(String answer) throws Exception {
        try (RawServer server = RawServer.saying(answer)) {
            assertThat(kind(server, LONG)).isEqualTo(Kind.PROTOCOL);
        }
    }

    @Test
    void get_hugeHeaders_areProtocolFailure() throws Exception {
        try (RawServer line = RawServer.saying("HTTP/1.1 200 OK\r\nX: " + "x".repeat(1_000_000) + "\r\n\r\n");
                RawServer many = RawServer.saying("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(10_000) + "\r\n")) {
            assertThat(kind(line, LONG)).isEqualTo(Kind.PROTOCOL);
            assertThat(kind(many, LONG)).isEqualTo(Kind.PROTOCOL);
        }
    }

    private void assertTimeOut(RawServer server, String scheme) {
        long start = System.nanoTime();
        URI url = URI.create(server.url("/").replace("http:", scheme + ":"));
        WebAnswer answer = client.get(WebRequest.of(url, "*/*", SHORT));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        WebFailure.class, f -> assertThat(f.kind()).isEqualTo(Kind.TIME_OUT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private Kind kind(RawServer server, WebLimits limits) {
        WebAnswer answer = get(server, limits);
        assertThat(answer).isInstanceOf(WebFailure.class);
        return ((WebFailure) answer).kind();
    }

    private WebAnswer get(RawServer server, WebLimits limits) {
        return client.get(WebRequest.of(URI.create(server.url("/")), "*/*", limits));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }
}
