package io.truceline.contract.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.truceline.contract.net.WebFailure.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebClientTest {
    private static final WebLimits LIMITS = new WebLimits(Duration.ofSeconds(5), 1_000_000);

    private final WebClient client = new WebClient(new AddressGuard(List.of("127.0.0.1")), "truceline-test");
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        client.close();
    }

    @Test
    void get_plainPage_givesStatusHeadersAndBytes() {
        serve("/", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.getResponseHeaders().set("Retry-After", "7");
            send(exchange, 200, exchange.getRequestHeaders().getFirst("User-Agent"));
        });
        WebReply reply = reply(get("/"));
        assertThat(reply.ok()).isTrue();
        assertThat(reply.etag()).isEqualTo("\"v1\"");
        assertThat(reply.contentType()).isEqualTo("text/xml");
        assertThat(reply.retryAfter(Instant.EPOCH)).isEqualTo(Duration.ofSeconds(7));
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("truceline-test");
    }

    @Test
    void get_withValidators_asksConditionallyAndTakes304() {
        serve("/", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Tue, 01 Jul 2025 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
            exchange.close();
        });
        WebReply reply = reply(client.get(
                WebRequest.of(url("/"), "*/*", LIMITS).ifChangedFrom("\"v1\"", "Tue, 01 Jul 2025 10:00:00 GMT")));
        assertThat(reply.status()).isEqualTo(304);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void get_cookieSet_isNotSentBack() {
        serve("/", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            send(exchange, 200, String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
        });
        get("/");
        assertThat(new String(reply(get("/")).body(), StandardCharsets.UTF_8)).isEqualTo("null");
    }

    @Test
    void get_redirects_areFollowedToTheEnd() {
        redirect("/a", "b");
        redirect("/b", url("/c d").toString().replace("%20", " "));
        serve("/c d", exchange -> send(exchange, 200, "there"));
        WebReply reply = reply(get("/a"));
        assertThat(reply.url().getRawPath()).isEqualTo("/c%20d");
        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void get_redirectLoop_endsAfterTen() {
        redirect("/loop", "/loop");
        assertThat(failure(get("/loop")).kind()).isEqualTo(Kind.TOO_MANY_REDIRECTS);
    }

    @Test
    void get_redirectWithoutLocation_isAReply() {
        serve("/", exchange -> send(exchange, 302, ""));
        assertThat(reply(get("/")).status()).isEqualTo(302);
    }

    @Test
    void get_redirectToPrivatePlace_isRefused() {
        for (String place : List.of(
                "http://127.0.0.2:" + server.getAddress().getPort() + "/",
                "//169.254.169.254/latest",
                "http://[::1]/",
                "file:///etc/hosts",
                "http://user:pass@example.com/")) {
            String path = "/" + Integer.toHexString(place.hashCode());
            redirect(path, place);
            assertThat(failure(get(path)).kind()).as(place).isEqualTo(Kind.REFUSED_ADDRESS);
        }
    }

    @Test
    void get_nameLeadingToPrivateAddress_isRefusedWithoutPacket() throws Exception {
        try (RawServer raw = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                WebClient rebound = client(host -> {
                    InetAddress open = InetAddress.getByAddress(host, new byte[] {9, 9, 9, 9});
                    return new InetAddress[] {open, InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
                })) {
            WebFailure failure =
                    failure(rebound.get(WebRequest.of(URI.create("http://news.example.com/"), "*/*", LIMITS)));
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(failure.text()).contains("news.example.com leads to 127.0.0.1");
            assertThat(raw.requests()).isEmpty();
        }
    }

    @Test
    void get_nameAnsweringTwice_isLookedUpOnce() throws Exception {
        int[] asked = {0};
        try (WebClient own = new WebClient(new AddressGuard(List.of("newsroom")), "t", host -> {
            asked[0]++;
            return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1})};
        })) {
            serve(
                    "/",
                    exchange -> send(exchange, 200, exchange.getRequestHeaders().getFirst("Host")));
            URI url = URI.create("http://newsroom:" + server.getAddress().getPort() + "/");
            assertThat(new String(
                            reply(own.get(WebRequest.of(url, "*/*", LIMITS))).body(), StandardCharsets.UTF_8))
                    .isEqualTo("newsroom:" + server.getAddress().getPort());
            assertThat(asked[0]).isEqualTo(1);
        }
    }

    @Test
    void get_unknownName_saysSo() throws Exception {
        try (WebClient lost = client(host -> {
            throw new UnknownHostException(host);
        })) {
            WebFailure failure =
                    failure(lost.get(WebRequest.of(URI.create("http://gone.example.com/"), "*/*", LIMITS)));
            assertThat(failure.kind()).isEqualTo(Kind.NO_SUCH_HOST);
        }
    }

    @Test
    void get_closedPort_isConnectionRefused() throws Exception {
        int free;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = probe.getLocalPort();
        }
        URI url = URI.create("http://127.0.0.1:" + free + "/");
        assertThat(failure(client.get(WebRequest.of(url, "*/*", LIMITS))).kind())
                .isEqualTo(Kind.CONNECTION_REFUSED);
    }

    @Test
    void post_bytesAndHeaders_arriveAndRedirectIsNotFollowed() {
        serve("/hook", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.getResponseHeaders()
                    .set("Seen", exchange.getRequestHeaders().getFirst("webhook-id"));
            send(exchange, 307, new String(body, StandardCharsets.UTF_8));
        });
        byte[] body = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        WebReply reply = reply(client.post(new WebPost(url("/hook"), Map.of("webhook-id", "m1"), body, LIMITS)));
        assertThat(reply.status()).isEqualTo(307);
        assertThat(reply.header("seen")).isEqualTo("m1");
        assertThat(reply.body()).isEqualTo(body);
    }

    private static WebClient client(NameLookup lookup) {
        return new WebClient(new AddressGuard(List.of()), "truceline-test", lookup);
    }

    private void serve(String path, com.sun.net.httpserver.HttpHandler work) {
        server.createContext(path, work);
    }

    private void redirect(String path, String to) {
        serve(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            send(exchange, 302, "");
        });
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private URI url(String path) {
        return WebAddress.parse("http://127.0.0.1:" + server.getAddress().getPort() + path)
                .uri();
    }

    private WebAnswer get(String path) {
        return client.get(WebRequest.of(url(path), "*/*", LIMITS));
    }

    private static WebReply reply(WebAnswer answer) {
        assertThat(answer).isInstanceOf(WebReply.class);
        return (WebReply) answer;
    }

    private static WebFailure failure(WebAnswer answer) {
        assertThat(answer).isInstanceOf(WebFailure.class);
        return (WebFailure) answer;
    }
}
