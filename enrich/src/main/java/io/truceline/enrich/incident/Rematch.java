package io.truceline.enrich.incident;

import io.truceline.contract.record.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts changed articles in their place and decides again whatever was fetched later and lies near in time. */
final class Rematch {
    /** How far a late report can reach: reports of one event lie a day apart, and a copy appears within two weeks. */
    private static final int DAYS = 14;
    /** Reports at the rim are decided against those just outside. */
    private static final int RIM = 2;

    private final IncidentStore store;
    private final ReportCutter cutter;
    private final String theatre;
    private final Membership membership;
    private final Map<String, String> mergedInto = new TreeMap<>();
    private final Map<String, List<Report>> changed = new TreeMap<>();
    private final List<Report> added = new ArrayList<>();

    Rematch(IncidentStore store, ReportCutter cutter, String theatre) {
        this.store = store;
        this.cutter = cutter;
        this.theatre = theatre;
        this.membership = new Membership(store);
    }

    /** Takes the homes as they now are; their slots are what was filed before. */
    Membership run(List<ArticleHome> homes) {
        homes.forEach(this::refile);
        changed.forEach(this::decide);
        settle();
        return membership;
    }

    /** The incident that took the reports of one that has none any more, or null. */
    @Nullable
    String mergedInto(String incident) {
        return mergedInto.get(incident);
    }

    private void refile(ArticleHome home) {
        Map<String, Report> old = new TreeMap<>();
        home.slots().forEach(slot -> filed(home.claims().articleId(), slot, old));
        List<Report> fresh = cutter.cut(home);
        for (Report report : fresh) {
            Report like = old.get(report.key());
            if (like != null && like.matchesLike(report)) {
                old.remove(report.key());
                keep(report.decided(like.incident(), like.reprintOf()));
            } else {
                added.add(report);
                change(report);
            }
        }
        old.values().forEach(this::takeOut);
        store.put(home.withSlots(fresh.stream().map(ArticleHome.Slot::of).toList()));
    }

    private void filed(String articleId, ArticleHome.Slot slot, Map<String, Report> into) {
        store.reports(theatre, slot.pair(), slot.day(), slot.day()).stream()
                .filter(r -> r.articleId().equals(articleId) && r.key().equals(slot.key()))
                .forEach(r -> into.put(r.key(), r));
    }

    private void keep(Report report) {
        store.file(theatre, report);
        membership.put(report);
        membership.touch(Objects.requireNonNull(report.incident()));
    }

    private void takeOut(Report report) {
        store.remove(theatre, report);
        membership.remove(report);
        change(report);
    }

    private void change(Report report) {
        changed.computeIfAbsent(report.pair(), p -> new ArrayList<>()).add(report);
    }

    private void decide(String pair, List<Report> changes) {
        LocalDate from = changes.stream()
                .map(Report::day)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(DAYS);
        LocalDate to = changes.stream()
                .map(Report::day)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(DAYS);
        Report pivot = changes.stream().min(Report.ORDER).orElseThrow();
        List<Report> window = new ArrayList<>(store.reports(theatre, pair, from.minusDays(RIM), to.plusDays(RIM)));
        Map<String, Report> prior = new TreeMap<>();
        window.forEach(r -> prior.put(r.id(), r));
        Set<String> open = new HashSet<>();
        added.stream().filter(r -> r.pair().equals(pair)).forEach(r -> {
            window.removeIf(w -> w.id().equals(r.id()));
            window.add(r);
            open.add(r.id());
        });
        window.sort(Report.ORDER);
        window.stream().filter(r -> isOpen(r, pivot, from, to)).forEach(r -> open.add(r.id()));
        Matching.decide(window, open).stream()
                .filter(r -> open.contains(r.id()))
                .forEach(r -> move(prior.get(r.id()), r));
    }

    private static boolean isOpen(Report report, Report pivot, LocalDate from, LocalDate to) {
        boolean near = !report.day().isBefore(from) && !report.day().isAfter(to);
        return near && Report.ORDER.compare(report, pivot) > 0;
    }

    private void move(@Nullable Report from, Report to) {
        if (to.equals(from)) {
            return;
        }
        if (from != null) {
            membership.remove(from);
        }
        membership.put(to);
        store.file(theatre, to);
    }

    /** Finds an incident for every new event: the oldest of those that its reports leave behind, else one of its own. */
    private void settle() {
        for (String event : membership.unnamed()) {
            String heir = membership.emptied().stream()
                    .filter(id -> membership.hasAny(event, membership.articlesBefore(id)))
                    .findFirst()
                    .orElseGet(() -> newId(membership.of(event).get(0)));
            membership.rename(event, heir).forEach(r -> store.file(theatre, r));
        }
        for (String gone : membership.emptied()) {
            Set<String> articles = membership.articlesBefore(gone);
            membership.touched().stream()
                    .filter(id -> membership.hasAny(id, articles))
                    .findFirst()
                    .ifPresent(id -> mergedInto.put(gone, id));
        }
    }

    private String newId(Report opener) {
        String id = theatre + "." + Ids.brief(opener.articleId(), opener.key());
        for (int k = 2; store.incident(id) != null; k++) {
            id = theatre + "." + Ids.brief(opener.articleId(), opener.key(), String.valueOf(k));
        }
        return id;
    }
}
