package io.truceline.standalone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Learns from the console's stream of alerts, which reads the store, when the alert of an article was there. */
final class Stored implements AutoCloseable {
    private final Map<String, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
    private final BufferedReader lines;
    private final Thread reader = new Thread(this::read, "bench-stored");

    Stored(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/alerts/stream"))
                .build();
        HttpResponse<java.io.InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        reader.setDaemon(true);
        reader.start();
    }

    /** To be called before the article is written. */
    void expect(String articleId) {
        awaited.put(articleId, new CompletableFuture<>());
    }

    /** The nano time at which the article's alert was there. */
    long await(String articleId, long seconds) throws InterruptedException, IOException {
        CompletableFuture<Long> there = awaited.getOrDefault(articleId, new CompletableFuture<>());
        try {
            return there.get(seconds, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
            throw new IOException("no alert for article " + articleId + " within " + seconds + " s", e);
        }
    }

    private void read() {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    told(Json.mapper().readTree(line.substring(5)), System.nanoTime());
                }
            }
        } catch (IOException e) {
            awaited.values().forEach(there -> there.completeExceptionally(e));
        }
    }

    private void told(JsonNode alert, long at) {
        for (JsonNode evidence : alert.path("evidence")) {
            CompletableFuture<Long> there =
                    awaited.get(evidence.path("articleId").asText());
            if (there != null) {
                there.complete(at);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
