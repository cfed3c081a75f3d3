package io.truceline.contract.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.truceline.contract.ops.config.OpsConfig;
import io.truceline.contract.record.Json;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves {@code /health/live}, {@code /health/ready} and {@code /metrics} for an app that has no page of its own. */
public final class OpsServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /**
     * Starts serving.
     *
     * @throws StartException if the port is in use
     */
    public OpsServer(OpsConfig config, Health health, PrometheusMeterRegistry metrics) {
        this.server = bind(config);
        server.setExecutor(threads);
        server.createContext("/health/live", exchange -> answer(exchange, health.live()));
        server.createContext("/health/ready", exchange -> answer(exchange, health.ready()));
        server.createContext(
                "/metrics",
                exchange -> send(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", metrics.scrape()));
        server.start();
    }

    /** The port that is listened on; tells what 0 became. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static HttpServer bind(OpsConfig config) {
        try {
            return HttpServer.create(new InetSocketAddress(config.bind(), config.port()), 16);
        } catch (BindException e) {
            throw new StartException(
                    1,
                    "ops.port: " + config.bind() + ":" + config.port() + " cannot be listened on (" + e.getMessage()
                            + "); stop what uses it or set another port");
        } catch (IOException e) {
            throw new StartException(1, "ops.bind: " + config.bind() + ":" + config.port() + ": " + e.getMessage());
        }
    }

    private static void answer(HttpExchange exchange, Health.Report report) throws IOException {
        send(
                exchange,
                report.isUp() ? 200 : 503,
                "application/json",
                Json.mapper().writeValueAsString(report));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
