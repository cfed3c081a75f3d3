package io.truceline.standalone.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Asks the containers whether they do their work. */
final class Readiness {
    private static final Map<String, Integer> PORTS =
            Map.of("ingest", 8081, "enrich", 8081, "sink", 8080, "console", 8080);

    private static final Duration STEADY = Duration.ofSeconds(1);

    private final Stack stack;
    private String last = "";
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    Readiness(Stack stack) {
        this.stack = stack;
    }

    /**
     * Seconds until all are ready and stay so, or -1 if they are not within the limit. One that comes back from a pause says for
     * a moment what was true before.
     */
    double await(Duration limit) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < limit.toNanos()) {
            if (areAllReady()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                Thread.sleep(STEADY.toMillis());
                if (areAllReady()) {
                    return seconds;
                }
            }
            Thread.sleep(200);
        }
        return -1;
    }

    private boolean areAllReady() {
        Optional<String> waiting = stack.addresses().entrySet().stream()
                .filter(container -> !isReady(container.getKey(), container.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        waiting.ifPresent(container -> last = container);
        return waiting.isEmpty();
    }

    /** The container that was waited for last. */
    String last() {
        return last;
    }

    private boolean isReady(String container, String address) {
        Integer port = PORTS.get(Stack.service(container));
        return port == null || (!address.isEmpty() && answers("http://" + address + ":" + port + "/health/ready"));
    }

    private boolean answers(String url) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
