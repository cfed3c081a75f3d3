package io.truceline.enrich.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reports judged to be of one event so far, while reports are decided one after the other. */
final class Cluster {
    private final String id;
    private final List<Report> reports = new ArrayList<>();

    /** How the places of a report and a cluster go together. */
    enum Fit {
        SAME,
        POSSIBLE,
        NONE
    }

    Cluster(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    void add(Report report) {
        reports.add(report);
    }

    boolean hasArticle(String articleId) {
        return reports.stream().anyMatch(r -> r.articleId().equals(articleId));
    }

    /** Whether a village, town or district is known. */
    boolean isPlaced() {
        return reports.stream().anyMatch(Cluster::isPlaced);
    }

    /** Whether the days go together: equal, or one apart where the text of one gives none. */
    boolean fitsDay(Report report) {
        return reports.stream().anyMatch(Report::stated)
                ? reports.stream().filter(Report::stated).anyMatch(r -> near(r, report, !report.stated()))
                : near(reports.get(0), report, true);
    }

    boolean hasDay(LocalDate day) {
        return reports.stream().anyMatch(r -> r.day().equals(day));
    }

    /** Whether a report and the cluster are both known to lie in one region. */
    boolean isInRegionOf(Report report) {
        return reports.stream()
                .flatMap(r -> r.spots().stream())
                .anyMatch(a -> a.region() != null
                        && report.spots().stream().anyMatch(b -> a.region().equals(b.region())));
    }

    Fit fitsPlace(Report report) {
        if (isPlaced(report) && isPlaced()) {
            return fineFit(report);
        }
        boolean possible = reports.stream().anyMatch(r -> sharesRegion(r, report));
        return possible && isTelling(report) ? Fit.POSSIBLE : Fit.NONE;
    }

    /** Whether a report says enough to be joined to another without a common village: a side or a region. */
    private static boolean isTelling(Report report) {
        boolean region = report.spots().stream().anyMatch(s -> s.region() != null);
        return region || !report.pair().endsWith("/unknown/unknown");
    }

    private Fit fineFit(Report report) {
        boolean same = false;
        boolean within = false;
        for (Report member : reports) {
            for (Spot a : fine(member)) {
                for (Spot b : fine(report)) {
                    same |= a.isSame(b);
                    within |= a.mayHold(b);
                }
            }
        }
        return same ? Fit.SAME : within ? Fit.POSSIBLE : Fit.NONE;
    }

    private static boolean near(Report a, Report b, boolean loose) {
        long apart = Math.abs(a.day().toEpochDay() - b.day().toEpochDay());
        return apart == 0 || (loose && apart == 1);
    }

    static boolean isPlaced(Report report) {
        return report.spots().stream().anyMatch(Spot::isFine);
    }

    private static boolean sharesRegion(Report a, Report b) {
        return a.spots().stream().anyMatch(x -> b.spots().stream().anyMatch(x::sharesRegion));
    }

    private static List<Spot> fine(Report report) {
        return report.spots().stream().filter(Spot::isFine).toList();
    }
}
