package io.truceline.sink.store;

import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes records whose newest version counts. The caller holds the writer's lock. */
final class RecordTables {
    private final Handle handle;

    RecordTables(Handle handle) {
        this.handle = handle;
    }

    void articles(List<TaggedArticle> articles) {
        new Upsert(
                        handle,
                        "UPDATE article SET at_ms = :at, decision = :decision, json = :json"
                                + " WHERE id = :id AND version = :version",
                        "INSERT INTO article (id, version, at_ms, decision, json)"
                                + " VALUES (:id, :version, :at, :decision, :json)")
                .run(last(articles, a -> a.article().versionId(), RecordTables::values));
    }

    private static Map<String, @Nullable Object> values(TaggedArticle tagged) {
        return Row.of(
                "id", tagged.article().id(),
                "version", tagged.article().version(),
                "at", tagged.article().fetchedAt().toEpochMilli(),
                "decision", tagged.decision().word(),
                "json", Columns.json(tagged));
    }

    /** An older version than the stored one changes nothing. */
    void incidents(List<Incident> incidents) {
        new Upsert(
                        handle,
                        "UPDATE incident SET version = :version, theatre = :theatre, status = :status,"
                                + " severity = :severity, moved_ms = COALESCE(told_ms, :changed), json = :json"
                                + " WHERE id = :id AND version <= :version",
                        "INSERT INTO incident (id, version, theatre, status, severity, told_count, moved_ms, json)"
                                + " VALUES (:id, :version, :theatre, :status, :severity, 0, :changed, :json)"
                                + " ON CONFLICT DO NOTHING")
                .run(last(incidents, Incident::id, RecordTables::values));
    }

    private static Map<String, @Nullable Object> values(Incident incident) {
        return Row.of(
                "id", incident.id(),
                "version", incident.version(),
                "theatre", Columns.cut(incident.theatre(), 100),
                "status", incident.status().word(),
                "severity", incident.severity().word(),
                "changed", incident.changedAt().toEpochMilli(),
                "json", Columns.json(incident));
    }

    void verdicts(List<Verdict> verdicts) {
        new Upsert(
                        handle,
                        "UPDATE verdict SET json = json WHERE id = :id",
                        "INSERT INTO verdict (id, incident_id, at_ms, json) VALUES (:id, :incident, :at, :json)")
                .run(last(
                        verdicts,
                        Verdict::id,
                        v -> Row.of(
                                "id", v.id(),
                                "incident", v.incidentId(),
                                "at", v.at().toEpochMilli(),
                                "json", Columns.json(v))));
    }

    void letters(List<LetterAt> letters) {
        new Upsert(
                        handle,
                        "UPDATE dead_letter SET at_ms = :at WHERE id = :id",
                        "INSERT INTO dead_letter (id, at_ms, stage, reason, json)"
                                + " VALUES (:id, :at, :stage, :reason, :json)")
                .run(last(
                        letters,
                        LetterAt::id,
                        l -> Row.of(
                                "id", Columns.cut(l.id(), 300),
                                "at", l.letter().at().toEpochMilli(),
                                "stage", Columns.cut(l.letter().stage(), 100),
                                "reason", Columns.cut(l.letter().reason(), 1000),
                                "json", Columns.json(l.letter()))));
    }

    void feeds(List<FeedMark> marks) {
        List<FeedMark> feeds = marks.stream().filter(m -> m.feed() != null).toList();
        List<FeedMark> states = marks.stream().filter(m -> m.state() != null).toList();
        new Upsert(
                        handle,
                        "UPDATE feed SET url = :url, outlet = :outlet WHERE id = :id",
                        "INSERT INTO feed (id, url, outlet, failures) VALUES (:id, :url, :outlet, 0)")
                .run(last(feeds, FeedMark::id, m -> values(m.id(), m.feed())));
        new Upsert(
                        handle,
                        "UPDATE feed SET url = :url, polled_ms = :polled, changed_ms = :changed,"
                                + " failures = :failures, last_error = :error WHERE id = :id",
                        "INSERT INTO feed (id, url, polled_ms, changed_ms, failures, last_error)"
                                + " VALUES (:id, :url, :polled, :changed, :failures, :error)")
                .run(last(states, FeedMark::id, m -> values(m.id(), m.state())));
    }

    private static Map<String, @Nullable Object> values(String id, @Nullable Feed feed) {
        return feed == null
                ? Row.of()
                : Row.of(
                        "id", Columns.cut(id, 200),
                        "url", Columns.cut(feed.url(), 2000),
                        "outlet", Columns.cut(feed.outlet().name(), 200));
    }

    private static Map<String, @Nullable Object> values(String id, @Nullable FeedState state) {
        return state == null
                ? Row.of()
                : Row.of(
                        "id", Columns.cut(id, 200),
                        "url", Columns.cut(state.url(), 2000),
                        "polled", Columns.millis(state.polledAt()),
                        "changed", Columns.millis(state.changedAt()),
                        "failures", state.failures(),
                        "error", Columns.cut(state.lastError(), 1000));
    }

    /** The values of the last record of each key. */
    private static <T> List<Map<String, @Nullable Object>> last(
            List<T> records, Function<T, String> key, Function<T, Map<String, @Nullable Object>> values) {
        Map<String, T> newest = new LinkedHashMap<>();
        records.forEach(record -> newest.put(key.apply(record), record));
        return newest.values().stream().map(values).toList();
    }
}
