package io.truceline.enrich.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store that forgets everything when the process ends: for the batch filter and for tests. */
final class MemoryIncidentStore implements IncidentStore {
    private final Map<String, IncidentMemory> incidents = new HashMap<>();
    private final Map<String, ArticleHome> homes = new HashMap<>();
    private final Map<String, NavigableMap<LocalDate, Map<String, Report>>> days = new HashMap<>();

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
        byDay(theatre, pair).subMap(from, true, to, true).values().forEach(m -> found.addAll(m.values()));
        return found;
    }

    @Override
    public void file(String theatre, Report report) {
        byDay(theatre, report.pair())
                .computeIfAbsent(report.day(), d -> new TreeMap<>())
                .put(report.id(), report);
    }

    @Override
    public void remove(String theatre, Report report) {
        byDay(theatre, report.pair())
                .getOrDefault(report.day(), new HashMap<>())
                .remove(report.id());
    }

    private NavigableMap<LocalDate, Map<String, Report>> byDay(String theatre, String pair) {
        return days.computeIfAbsent(theatre + "|" + pair, k -> new TreeMap<>());
    }
}
