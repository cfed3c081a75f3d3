package io.truceline.enrich.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which reports belong to which incident while a record is being treated: read from the store, changed, and settled. */
final class Membership {
    private final IncidentStore store;
    private final Map<String, Map<String, Report>> members = new TreeMap<>();
    private final Map<String, IncidentMemory> before = new TreeMap<>();
    private final Set<String> touched = new TreeSet<>();

    Membership(IncidentStore store) {
        this.store = store;
    }

    void remove(Report report) {
        String incident = report.incident();
        if (incident != null && load(incident).remove(report.id()) != null) {
            touched.add(incident);
        }
    }

    void put(Report report) {
        String incident = java.util.Objects.requireNonNull(report.incident());
        if (!report.equals(load(incident).put(report.id(), report))) {
            touched.add(incident);
        }
    }

    /** Has an incident looked at again although its members stay. */
    void touch(String incident) {
        load(incident);
        touched.add(incident);
    }

    Set<String> touched() {
        return touched;
    }

    @Nullable
    IncidentMemory before(String incident) {
        return before.get(incident);
    }

    /** The reports of an incident in order. */
    List<Report> of(String incident) {
        List<Report> sorted = new ArrayList<>(load(incident).values());
        sorted.sort(Report.ORDER);
        return sorted;
    }

    /** Events that have no incident yet, earliest first. */
    List<String> unnamed() {
        return touched.stream()
                .filter(id -> Matching.isNew(id) && !load(id).isEmpty())
                .sorted(Comparator.comparing(id -> of(id).get(0), Report.ORDER))
                .toList();
    }

    /** Incidents that have lost all their reports, oldest first. */
    List<String> emptied() {
        return touched.stream()
                .filter(id -> before.containsKey(id) && load(id).isEmpty())
                .sorted(Comparator.<String, java.time.Instant>comparing(
                                id -> java.util.Objects.requireNonNull(before.get(id))
                                        .incident()
                                        .openedAt())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Articles that an incident had when this began. */
    Set<String> articlesBefore(String incident) {
        IncidentMemory memory = before.get(incident);
        Set<String> ids = new HashSet<>();
        if (memory != null) {
            memory.members().forEach(r -> ids.add(r.articleId()));
        }
        return ids;
    }

    boolean hasAny(String incident, Set<String> articles) {
        return load(incident).values().stream().anyMatch(r -> articles.contains(r.articleId()));
    }

    /** Gives the reports of one incident to another; returns them as they now are. */
    Collection<Report> rename(String from, String to) {
        List<Report> moved =
                of(from).stream().map(r -> r.decided(to, r.reprintOf())).toList();
        load(from).clear();
        touched.remove(from);
        moved.forEach(this::put);
        touched.add(to);
        return moved;
    }

    private Map<String, Report> load(String incident) {
        Map<String, Report> known = members.get(incident);
        if (known != null) {
            return known;
        }
        Map<String, Report> loaded = new TreeMap<>();
        IncidentMemory memory = Matching.isNew(incident) ? null : store.incident(incident);
        if (memory != null) {
            before.put(incident, memory);
            memory.members().forEach(r -> loaded.put(r.id(), r));
        }
        members.put(incident, loaded);
        return loaded;
    }
}
