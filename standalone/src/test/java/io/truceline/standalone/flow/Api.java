package io.truceline.standalone.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.truceline.contract.record.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An app's HTTP interface, seen from outside. */
final class Api {
    /** For waiting only: long enough for a machine that builds something else meanwhile. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Api(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Status and body of an address. */
    HttpResponse<String> ask(String path) throws InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    JsonNode get(String path) throws InterruptedException {
        return json(ask(path).body());
    }

    /** Asks until the answer is as wanted, and gives it. */
    JsonNode await(String what, String path, Predicate<JsonNode> wanted) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode last = getIfThere(path);
        while (!wanted.test(last)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what + "; " + path + " says " + last);
            }
            Thread.sleep(100);
            last = getIfThere(path);
        }
        return last;
    }

    /** Nothing while nobody listens yet. */
    private JsonNode getIfThere(String path) throws InterruptedException {
        try {
            return get(path);
        } catch (UncheckedIOException e) {
            return MissingNode.getInstance();
        }
    }

    /** All elements of a list that comes in pages. */
    List<JsonNode> list(String path, String name) throws InterruptedException {
        JsonNode page = get(path + "?limit=500");
        if (!page.path("next").isNull()) {
            throw new AssertionError(path + " has more than one page");
        }
        List<JsonNode> all = new ArrayList<>();
        page.path(name).forEach(all::add);
        return all;
    }

    /** Sends a verdict and gives its id. */
    String judge(String incident, String kind) throws InterruptedException {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(base + "/api/incidents/" + incident + "/verdicts"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"" + kind + "\",\"author\":\"Ada\"}"))
                        .build());
        if (answer.statusCode() != 202) {
            throw new AssertionError("verdict refused: " + answer.statusCode() + " " + answer.body());
        }
        return json(answer.body()).path("id").asText();
    }

    private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return Json.mapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(body, e);
        }
    }
}
