package io.truceline.enrich.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which reports of one pair of sides are of one event. Reports are taken in {@link Report#ORDER}; each is decided
 * against those before it only:
 *
 * <ol>
 *   <li>where an analyst put it;
 *   <li>a copy goes where the report lies that it repeats; a text of the same words about another village or another day is no copy
 *       but the same outlet's next report;
 *   <li>a report from a village goes to the event of that day in that village; else to the one event of that day in its region
 *       of which no village is known;
 *   <li>a report without a village goes to the one event of that day in its region, or, if there are several, to the one that is
 *       known to lie there, or that has no village; else it is an event of its own.
 * </ol>
 */
final class Matching {
    private static final String NEW = "new:";

    private final Map<String, Cluster> clusters = new LinkedHashMap<>();
    private final List<Report> done = new ArrayList<>();

    private Matching() {}

    /**
     * Decides all reports that are open.
     *
     * @param reports in order, the decided ones with their incident
     * @param open ids of the reports to decide
     * @return all reports; the incident of one that opens an event starts with {@code new:}
     */
    static List<Report> decide(List<Report> reports, Set<String> open) {
        Matching matching = new Matching();
        for (Report report : reports) {
            boolean stays = !open.contains(report.id()) && report.incident() != null;
            matching.add(stays ? report : matching.decide(report));
        }
        return matching.done;
    }

    static boolean isNew(String cluster) {
        return cluster.startsWith(NEW);
    }

    private void add(Report report) {
        String id = Objects.requireNonNull(report.incident());
        clusters.computeIfAbsent(id, Cluster::new).add(report);
        done.add(report);
    }

    private Report decide(Report report) {
        Report original = original(report);
        String reprintOf = original == null ? null : original.articleId();
        if (report.pin() != null) {
            return report.decided(report.pin(), reprintOf);
        }
        Cluster cluster = original == null ? match(report) : beside(report, original);
        return report.decided(cluster == null ? NEW + report.id() : cluster.id(), reprintOf);
    }

    /** The earliest report of another article that this one repeats. */
    private @Nullable Report original(Report report) {
        for (Report earlier : done) {
            boolean other = !earlier.articleId().equals(report.articleId());
            if (other && earlier.isOwn() && !report.isApartFrom(earlier) && report.repeats(earlier)) {
                return earlier;
            }
        }
        return null;
    }

    /** The event of the original that fits best: it may report several. */
    private @Nullable Cluster beside(Report report, Report original) {
        Cluster best = null;
        for (Cluster cluster : clusters.values()) {
            boolean fits = cluster.fitsPlace(report) == Cluster.Fit.SAME;
            if (cluster.hasArticle(original.articleId()) && (best == null || fits)) {
                best = cluster;
            }
        }
        return best;
    }

    private @Nullable Cluster match(Report report) {
        List<Cluster> same = fitting(report, Cluster.Fit.SAME);
        if (!same.isEmpty()) {
            return same.stream().filter(c -> c.hasDay(report.day())).findFirst().orElse(same.get(0));
        }
        List<Cluster> possible = fitting(report, Cluster.Fit.POSSIBLE);
        possible = narrowed(possible, c -> c.isInRegionOf(report));
        possible = narrowed(possible, c -> !c.isPlaced());
        possible = narrowed(possible, c -> c.hasDay(report.day()));
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** Those of several that pass, if any does. */
    private static List<Cluster> narrowed(List<Cluster> clusters, Predicate<Cluster> test) {
        List<Cluster> passing = clusters.stream().filter(test).toList();
        return clusters.size() < 2 || passing.isEmpty() ? clusters : passing;
    }

    private List<Cluster> fitting(Report report, Cluster.Fit fit) {
        return clusters.values().stream()
                .filter(c -> c.fitsDay(report) && !c.hasArticle(report.articleId()) && c.fitsPlace(report) == fit)
                .toList();
    }
}
