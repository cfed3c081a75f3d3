package io.truceline.enrich.stream;

import io.truceline.enrich.incident.ArticleHome;
import io.truceline.enrich.incident.IncidentMemory;
import io.truceline.enrich.incident.IncidentStore;
import io.truceline.enrich.incident.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Incidents in Kafka Streams' state stores. Keys start with the theatre; days are zero-padded numbers, so that they sort. */
public final class KafkaIncidentStore implements IncidentStore {
    private final KeyValueStore<String, IncidentMemory> incidents;
    private final KeyValueStore<String, byte[]> days;
    private final KeyValueStore<String, ArticleHome> homes;
    private final ReportReader reader = new ReportReader();

    public KafkaIncidentStore(
            KeyValueStore<String, IncidentMemory> incidents,
            KeyValueStore<String, byte[]> days,
            KeyValueStore<String, ArticleHome> homes) {
        this.incidents = incidents;
        this.days = days;
        this.homes = homes;
    }

    @Override
    public @Nullable IncidentMemory incident(String id) {
        return incidents.get(id);
    }

    @Override
    public void put(IncidentMemory incident) {
        incidents.put(incident.incident().id(), incident);
    }

    @Override
    public @Nullable ArticleHome home(String theatre, String articleId) {
        return homes.get(theatre + "|" + articleId);
    }

    @Override
    public void put(ArticleHome home) {
        homes.put(home.claims().theatre() + "|" + home.claims().articleId(), home);
    }

    @Override
    public List<Report> reports(String theatre, String pair, LocalDate from, LocalDate to) {
        List<Report> found = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> range =
                days.range(dayKey(theatre, pair, from), dayKey(theatre, pair, to.plusDays(1)))) {
            range.forEachRemaining(entry -> found.add(reader.read(entry.key, entry.value)));
        }
        return found;
    }

    @Override
    public void file(String theatre, Report report) {
        days.put(dayKey(theatre, report.pair(), report.day()) + report.id(), reader.write(report));
    }

    @Override
    public void remove(String theatre, Report report) {
        days.delete(dayKey(theatre, report.pair(), report.day()) + report.id());
    }

    /** Drops what nobody asks for any more. */
    void dropBefore(Instant limit) {
        LocalDate day = limit.atZone(ZoneOffset.UTC).toLocalDate();
        Old.drop(incidents, m -> m.incident().changedAt().isBefore(limit));
        Old.drop(days, r -> reader.read("", r).day().isBefore(day));
        Old.drop(homes, h -> h.claims().fetchedAt().isBefore(limit));
    }

    private static String dayKey(String theatre, String pair, LocalDate day) {
        return theatre + "|" + pair + "|" + String.format(Locale.ROOT, "%08d", Math.max(0, day.toEpochDay())) + "|";
    }
}
