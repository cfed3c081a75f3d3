package io.truceline.sink.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Json;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import io.truceline.sink.store.Cursor;
import io.truceline.sink.store.IncidentFilter;
import io.truceline.sink.store.Page;
import io.truceline.sink.store.StoredAlert;
import io.truceline.sink.store.StoredIncident;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON interface, read-only part. */
final class Api {
    static final Set<String> ENTRY_ENDINGS = Set.of("published", "unchanged", "duplicate", "failed", "pending");
    static final Set<String> ARTICLE_ENDINGS =
            Set.of("alerting", "suppressed", "no-violation", "dead-lettered", "pending");
    private static final int MOST_REASONS = 500;

    private final Readers read;

    Api(Readers readers) {
        this.read = readers;
    }

    void routes(RoutesConfig routes) {
        routes.get("/api/alerts", this::alerts);
        routes.get("/api/incidents", this::incidents);
        routes.get("/api/incidents/{id}", this::incident);
        routes.get("/api/articles/{id}", this::article);
        routes.get("/api/ledger", ctx -> JsonAnswer.send(ctx, read.ledger().totals()));
        routes.get("/api/ledger/reasons", this::reasons);
        routes.get("/api/ledger/entries", ctx -> rows(ctx, "entries", Subject.ENTRY, ENTRY_ENDINGS));
        routes.get("/api/ledger/articles", ctx -> rows(ctx, "articles", Subject.ARTICLE, ARTICLE_ENDINGS));
        routes.get("/api/dead-letters", this::letters);
    }

    private void alerts(Context ctx) {
        long below = Params.number(ctx, "cursor", Long.MAX_VALUE, 1, Long.MAX_VALUE);
        Page<StoredAlert> page = read.alerts().newest(below, Params.limit(ctx));
        List<Alert> alerts = page.rows().stream().map(StoredAlert::alert).toList();
        JsonAnswer.send(ctx, "alerts", new Page<>(alerts, page.next()));
    }

    private void incidents(Context ctx) {
        Page<StoredIncident> page = read.incidents().newest(IncidentFilter.ALL, Params.cursor(ctx), Params.limit(ctx));
        List<ObjectNode> incidents = page.rows().stream().map(Api::node).toList();
        JsonAnswer.send(ctx, "incidents", new Page<>(incidents, page.next()));
    }

    /** The record, with when it was last told, how often, its alerts and all verdicts given. */
    private void incident(Context ctx) {
        String id = Params.id(ctx);
        StoredIncident stored = read.incidents().byId(id).orElseThrow(() -> Problem.missing("incident " + id));
        List<Verdict> verdicts = read.incidents().verdicts(id);
        List<ObjectNode> sent =
                read.alerts().ofIncident(id).stream().map(Api::brief).toList();
        ObjectNode node = node(stored);
        node.set("alertsSent", Json.mapper().valueToTree(sent));
        node.set("verdictsGiven", Json.mapper().valueToTree(verdicts));
        JsonAnswer.send(ctx, node);
    }

    private static ObjectNode node(StoredIncident stored) {
        ObjectNode node = Json.mapper().valueToTree(stored.incident());
        node.set("toldAt", Json.mapper().valueToTree(stored.toldAt()));
        node.put("toldCount", stored.toldCount());
        return node;
    }

    private static ObjectNode brief(StoredAlert stored) {
        Alert alert = stored.alert();
        ObjectNode node = Json.mapper().createObjectNode();
        node.put("seq", stored.seq())
                .put("id", alert.id())
                .put("kind", alert.kind().word());
        node.put("incidentVersion", alert.incidentVersion());
        node.set("sentAt", Json.mapper().valueToTree(alert.sentAt()));
        node.set("changes", Json.mapper().valueToTree(alert.changes()));
        return node;
    }

    private void article(Context ctx) {
        JsonAnswer.send(ctx, article(read, ctx));
    }

    /** The article that path and {@code ?version=} ask for. */
    static TaggedArticle article(Readers read, Context ctx) {
        String id = Params.id(ctx);
        int version = (int) Params.number(ctx, "version", 0, 1, Integer.MAX_VALUE);
        return (version == 0 ? read.articles().latest(id) : read.articles().version(id, version))
                .orElseThrow(() -> Problem.missing("article " + id + (version == 0 ? "" : " version " + version)));
    }

    private void reasons(Context ctx) {
        JsonAnswer.send(ctx, Map.of("reasons", read.ledger().reasons(MOST_REASONS)));
    }

    private void rows(Context ctx, String name, Subject kind, Set<String> endings) {
        String ending = Params.word(ctx, "ending", endings);
        JsonAnswer.send(ctx, name, read.ledger().rows(kind, ending, Params.cursor(ctx), Params.limit(ctx)));
    }

    private void letters(Context ctx) {
        Cursor cursor = Params.cursor(ctx);
        JsonAnswer.send(ctx, "deadLetters", read.ledger().letters(cursor, Params.limit(ctx)));
    }
}
