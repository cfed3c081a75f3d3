package io.truceline.standalone.newsroom;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.truceline.contract.ops.StartException;
import io.truceline.contract.ops.config.FeedConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves a script's outlets: every feed lists what has appeared so far, every page is there once it has. After
 * the last scene all stays served. Feeds answer 304 to who has them already.
 */
public final class Newsroom implements AutoCloseable {
    private static final int THREADS = 4;

    private final Script script;
    private final InstantSource clock;
    private final Site site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Newsroom::daemon);
    private @Nullable Desk desk;

    /** On loopback; 0: a free port. */
    public Newsroom(Script script, InstantSource clock, int port) {
        this(script, clock, Site.loopback(port));
    }

    /**
     * Takes the port; addresses are known from here on.
     *
     * @param clock asked once at the start and at every request
     * @param site where it listens; the port may be 0
     * @throws StartException if the port is in use
     */
    public Newsroom(Script script, InstantSource clock, Site site) {
        this.script = script;
        this.clock = clock;
        this.site = site;
        this.server = bind(site);
    }

    /** Begins the play: offset 0 is now. */
    public void start() {
        desk = new Desk(new Play(script, clock.instant(), url()));
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Address of the programme, without a slash at its end. */
    public String url() {
        return "http://" + site.name() + ":" + port();
    }

    /** The port in use. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** All feeds, each asked every two seconds, for the configuration. */
    public List<FeedConfig> feeds() {
        return addresses().feeds();
    }

    /** What should be said of each version of each page, in the order in which they appear. */
    public List<Expectation> expectations() {
        return addresses().expectations();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Addresses do not hang on when the play begins. */
    private Play addresses() {
        return new Play(script, Instant.EPOCH, url());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Desk open = desk;
            if (open == null || !List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.sendResponseHeaders(405, -1);
                return;
            }
            send(exchange, open.answer(exchange.getRequestURI().getPath(), clock.instant()));
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", answer.type());
        Instant changed = answer.changed();
        if (changed != null) {
            headers.set("ETag", answer.etag());
            headers.set("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(changed.atOffset(ZoneOffset.UTC)));
        }
        if (answer.isKnownTo(asked.getFirst("If-None-Match"), asked.getFirst("If-Modified-Since"))) {
            exchange.sendResponseHeaders(304, -1);
        } else if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            body(exchange, answer);
        }
    }

    private static void body(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.bytes();
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static HttpServer bind(Site site) {
        try {
            return HttpServer.create(new InetSocketAddress(site.bind(), site.port()), 0);
        } catch (IOException e) {
            throw new StartException(
                    1,
                    "newsroom: " + site.bind() + ":" + site.port() + " cannot be listened on (" + e.getMessage()
                            + "); stop what uses it");
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "newsroom");
        thread.setDaemon(true);
        return thread;
    }
}
