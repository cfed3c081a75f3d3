package io.truceline.sink.console;

import static io.truceline.sink.Samples.alert;
import static io.truceline.sink.Samples.incident;
import static io.truceline.sink.Samples.tagged;

import io.truceline.contract.ops.Health;
import io.truceline.contract.ops.Metrics;
import io.truceline.contract.ops.config.ConsoleConfig;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Verdict;
import io.truceline.sink.store.Batch;
import io.truceline.sink.store.BatchWriter;
import io.truceline.sink.store.Database;
import io.truceline.sink.store.Outbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A console on an embedded database that holds one incident with three alerts. */
abstract class ConsoleFixture {
    final Database database = Database.inMemory("console");
    final List<Verdict> sent = new CopyOnWriteArrayList<>();
    final HttpClient http = HttpClient.newHttpClient();
    final BatchWriter writer = new BatchWriter(database, Outbox.NONE, Clock.systemUTC());
    final Console console = new Console(
            new ConsoleConfig("127.0.0.1", 0, false),
            new Console.Parts(Readers.of(database), sent::add, new Health(), new Metrics(), Clock.systemUTC()));

    @BeforeEach
    void open() {
        database.migrate();
        console.start();
        store(List.of("al1", "al2", "al3"));
    }

    @AfterEach
    void close() {
        console.close();
        database.close();
    }

    void store(List<String> alerts) {
        writer.write(new Batch(
                List.of(),
                List.of(),
                List.of(tagged("a1", 1)),
                List.of(incident("coast.1", 1)),
                alerts.stream().map(id -> alert(id, "coast.1", AlertKind.ALERT)).toList(),
                List.of(),
                List.of(),
                List.of()));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + console.port() + path);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> judge(String incident, String body) throws IOException, InterruptedException {
        return post("/api/incidents/" + incident + "/verdicts", body, "Content-Type", "application/json");
    }
}
