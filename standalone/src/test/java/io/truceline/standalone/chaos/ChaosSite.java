package io.truceline.standalone.chaos;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The newsroom on the compose network's gateway: feeds, pages, and a receiver of webhooks that fails now and then. */
final class ChaosSite implements AutoCloseable {
    private final List<Story> stories;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InstantSource clock;
    private final Duration latency;
    private final Map<String, String> deliveries = new ConcurrentHashMap<>();
    private final Map<String, Integer> clashes = new ConcurrentHashMap<>();
    private final AtomicInteger posts = new AtomicInteger();
    private volatile @Nullable Instant start;

    /**
     * @param clock decides which stories are out
     * @param latency how long each page takes to answer, as on a real network
     */
    ChaosSite(List<Story> stories, InstantSource clock, Duration latency) throws IOException {
        this.stories = stories;
        this.clock = clock;
        this.latency = latency;
        this.server = HttpServer.create(new InetSocketAddress(Stack.GATEWAY, Stack.SITE_PORT), 200);
        server.setExecutor(threads);
        server.createContext("/feed/", this::feed);
        server.createContext("/news/", this::page);
        server.createContext("/hook", this::hook);
        server.start();
    }

    void play() {
        start = clock.instant();
    }

    /** Bodies received, by idempotency key. */
    Map<String, String> deliveries() {
        return new TreeMap<>(deliveries);
    }

    /** Keys under which differing bodies came. */
    Map<String, Integer> clashes() {
        return clashes;
    }

    private Duration now() {
        Instant began = start;
        return began == null ? Duration.ofSeconds(-1) : Duration.between(began, clock.instant());
    }

    private void feed(HttpExchange exchange) throws IOException {
        int feed = Integer.parseInt(exchange.getRequestURI().getPath().replaceAll("\\D", ""));
        Duration now = now();
        StringBuilder items = new StringBuilder();
        int out = 0;
        for (Story story : stories) {
            int version = story.version(now);
            boolean twin = story.twin() != null && story.twin() == feed;
            if (version >= 0 && (story.feed() == feed || twin)) {
                items.append(item(exchange, story, version, twin));
                out += 1 + version;
            }
        }
        String etag = "\"" + out + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        answer(
                exchange,
                200,
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>Desk " + feed + "</title>" + items + "</channel></rss>");
    }

    private String item(HttpExchange exchange, Story story, int version, boolean twin) {
        String link = "http://" + exchange.getRequestHeaders().getFirst("Host") + story.path();
        Instant at = java.util.Objects.requireNonNull(start).plus(story.appears());
        return "<item><guid isPermaLink=\"false\">" + story.path() + "</guid><title>" + title(story, version)
                + "</title><link>" + link + (twin ? "?utm_source=twin" : "") + "</link><pubDate>"
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)) + "</pubDate><description>"
                + String.join(" ", story.versions().get(version)) + "</description></item>";
    }

    private static String title(Story story, int version) {
        return story.title() + (version > 0 ? " (corrected)" : "");
    }

    private void page(HttpExchange exchange) throws IOException {
        LockSupport.parkNanos(latency.toNanos());
        String path = exchange.getRequestURI().getPath();
        Story story =
                stories.stream().filter(s -> s.path().equals(path)).findFirst().orElse(null);
        int version = story == null ? -1 : story.version(now());
        if (story == null || version < 0 || story.broken()) {
            answer(exchange, story == null || version < 0 ? 404 : 500, "text/html", "<h1>Not now</h1>");
            return;
        }
        answer(
                exchange,
                200,
                "text/html; charset=utf-8",
                "<!doctype html><html lang=en><head><title>" + title(story, version)
                        + "</title></head><body><nav><a href=/>Home</a></nav><main><article><h1>"
                        + title(story, version)
                        + "</h1><p>" + String.join("</p><p>", story.versions().get(version))
                        + "</p></article></main><footer>Imprint</footer></body></html>");
    }

    /** Refuses every seventh post, so that each run shows repeated deliveries too. */
    private void hook(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refuses = posts.incrementAndGet() % 7 == 0;
        if (!refuses) {
            String key = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
            String before = deliveries.putIfAbsent(key, body);
            if (before != null && !before.equals(body)) {
                clashes.merge(key, 1, Integer::sum);
            }
        }
        answer(exchange, refuses ? 503 : 200, "text/plain", refuses ? "not now" : "ok");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
