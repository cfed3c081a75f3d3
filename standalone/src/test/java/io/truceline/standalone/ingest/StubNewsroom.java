package io.truceline.standalone.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A web site on loopback: answers by path, as put in, and remembers who asked for what. */
public final class StubNewsroom implements AutoCloseable {
    private static final String RSS = "application/rss+xml";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Hit> hits = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** What a path answers with. */
    public record Answer(int status, String type, String body) {}

    /** A request that came. */
    public record Hit(
            String path,
            @Nullable String ifNoneMatch,
            @Nullable String agent,
            int status) {}

    public StubNewsroom() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void put(String path, Answer answer) {
        answers.put(path, answer);
    }

    public void putPage(String path, String title, String extraHead, String... paragraphs) {
        String body = "<p>" + String.join("</p><p>", paragraphs) + "</p>";
        put(
                path,
                new Answer(
                        200,
                        "text/html; charset=utf-8",
                        "<!doctype html><html lang=en><head><title>" + title + "</title>" + extraHead
                                + "</head><body><nav><a href=/>Home</a></nav><main><article><h1>" + title + "</h1>"
                                + body + "</article></main><footer>Imprint</footer></body></html>"));
    }

    /** Puts an RSS feed whose items are given as their inner XML. */
    public void putFeed(String path, String... items) {
        String all = items.length == 0 ? "" : "<item>" + String.join("</item><item>", items) + "</item>";
        put(
                path,
                new Answer(
                        200,
                        RSS,
                        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title><link>" + url("/")
                                + "</link>" + all + "</channel></rss>"));
    }

    /** An item of title, link and description. */
    public String item(String path, String title, String summary) {
        return "<guid>" + url(path) + "</guid><link>" + url(path) + "</link><title>" + title + "</title><description>"
                + summary + "</description>";
    }

    /** Lets a path hang: it takes the request and never answers. */
    public void hang(String path) {
        put(path, new Answer(-1, "", ""));
    }

    /** All requests so far, in the order in which they came. */
    List<Hit> hits() {
        return List.copyOf(hits);
    }

    public long hits(String path) {
        return hits.stream().filter(hit -> hit.path().equals(path)).count();
    }

    public List<Hit> allHits(String path) {
        return hits.stream().filter(hit -> hit.path().equals(path)).toList();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String agent = exchange.getRequestHeaders().getFirst("User-Agent");
        Answer answer = answers.getOrDefault(path, new Answer(404, "text/plain", "not here"));
        if (answer.status() < 0) {
            hits.add(new Hit(path, null, agent, -1));
            awaitClosing();
            return;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String etag = "\"" + Integer.toHexString(answer.body().hashCode()) + "\"";
        String asked = exchange.getRequestHeaders().getFirst("If-None-Match");
        int status = etag.equals(asked) ? 304 : answer.status();
        hits.add(new Hit(path, asked, agent, status));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.sendResponseHeaders(status, status == 304 || body.length == 0 ? -1 : body.length);
        if (status != 304) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private void awaitClosing() {
        try {
            if (!closing.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("hung for too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return Objects.toString(server.getAddress());
    }
}
