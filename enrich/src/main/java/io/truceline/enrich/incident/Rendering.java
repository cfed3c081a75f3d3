package io.truceline.enrich.incident;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Evidence;
import io.truceline.contract.record.Ids;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Severity;
import io.truceline.contract.record.VerdictNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the next version of an incident, and the alert if there is something to tell. */
final class Rendering {
    /** An alert quotes at most so many sentences; the incident has them all. */
    private static final int EVIDENCE = 20;

    private final Severities severities = Severities.shipped();

    /** The next version, and what to tell; the alert is null if nothing is worth telling. */
    record Result(IncidentMemory memory, @Nullable Alert alert) {}

    /** What is kept and what is said of the incident in its next version. */
    private record Next(
            IncidentStatus status,
            @Nullable AlertKind kind,
            List<String> changes,
            @Nullable String mergedInto) {}

    /** The first version, with the opening alert. */
    Result open(String id, String theatre, List<Report> members, IncidentView view, Instant at) {
        Incident blank = new Incident(
                Incident.SCHEMA,
                id,
                theatre,
                List.of(),
                IncidentStatus.OPEN,
                0,
                "",
                Severity.UNKNOWN,
                Certainty.UNKNOWN,
                null,
                at,
                at,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
        IncidentMemory before = new IncidentMemory(blank, List.of(), Told.NOTHING);
        return make(before, members, view, new Next(IncidentStatus.OPEN, AlertKind.ALERT, List.of(), null), at);
    }

    /** The next version after a change of its reports; null if nothing that can be seen has changed. */
    @Nullable
    Result revise(IncidentMemory before, List<Report> members, IncidentView view, Instant at) {
        Incident old = before.incident();
        if (old.articles().equals(view.articles())
                && old.claims().equals(view.claims())
                && old.regions().equals(view.regions())) {
            return null;
        }
        List<String> news = new ArrayList<>(News.between(before.told(), told(view)));
        IncidentStatus status = old.status();
        if (old.articles().isEmpty()) {
            status = IncidentStatus.OPEN;
            news.add(0, "Reported again");
        }
        if (status == IncidentStatus.REJECTED) {
            String again = newOutlet(old, view);
            status = again == null ? status : IncidentStatus.OPEN;
            news = again == null ? List.of() : with("Reported again after the rejection, by " + again, news);
        }
        return make(before, members, view, new Next(status, news.isEmpty() ? null : AlertKind.UPDATE, news, null), at);
    }

    /** The last version of an incident without reports: merged or withdrawn, and cancelled if it stood. */
    Result close(IncidentMemory before, @Nullable String into, Instant at) {
        IncidentStatus status = into == null ? IncidentStatus.WITHDRAWN : IncidentStatus.MERGED;
        boolean stood = before.incident().status() != IncidentStatus.REJECTED;
        List<String> why = List.of(into == null ? "No article reports it any more" : "Merged into " + into);
        Next next = new Next(status, stood ? AlertKind.CANCEL : null, why, into);
        IncidentView empty = new IncidentView(
                List.of(),
                List.of(),
                before.incident().regions(),
                List.of(),
                before.incident().day(),
                0,
                Map.of());
        return make(before, List.of(), empty, next, at);
    }

    /** The next version after a verdict: with the note, in the new status. */
    Result judge(IncidentMemory before, VerdictNote note, IncidentStatus status, Instant at) {
        Incident i = before.incident();
        boolean cancels = status == IncidentStatus.REJECTED
                && i.status() != status
                && !i.alerts().isEmpty();
        boolean restores = i.status() == IncidentStatus.REJECTED && status != IncidentStatus.REJECTED;
        AlertKind kind = cancels ? AlertKind.CANCEL : restores ? AlertKind.UPDATE : null;
        List<String> changes =
                cancels ? List.of("Rejected by an analyst") : restores ? List.of("Restored by an analyst") : List.of();
        List<VerdictNote> notes = new ArrayList<>(i.verdicts());
        notes.add(note);
        Incident noted = new Incident(
                i.schema(),
                i.id(),
                i.theatre(),
                i.regions(),
                i.status(),
                i.version(),
                i.headline(),
                i.severity(),
                i.certainty(),
                i.day(),
                i.openedAt(),
                i.changedAt(),
                i.reportingOutlets(),
                i.articles(),
                i.claims(),
                i.disagreements(),
                notes,
                i.mergedInto(),
                i.alerts());
        IncidentView same = new IncidentView(
                i.articles(), i.claims(), i.regions(), i.disagreements(), i.day(), i.reportingOutlets(), Map.of());
        IncidentMemory memory = new IncidentMemory(noted, before.members(), before.told());
        return make(memory, before.members(), same, new Next(status, kind, changes, i.mergedInto()), at);
    }

    private Result make(IncidentMemory before, List<Report> members, IncidentView view, Next next, Instant at) {
        Incident old = before.incident();
        boolean empty = view.claims().isEmpty();
        Severity severity = empty ? old.severity() : severities.of(view.claims());
        Certainty certainty = empty ? old.certainty() : Certainties.of(view.claims());
        String headline = empty ? old.headline() : Wording.headline(view.claims());
        int version = old.version() + 1;
        List<String> alerts = new ArrayList<>(old.alerts());
        Alert alert = next.kind() == null
                ? null
                : new Alert(
                        Alert.SCHEMA,
                        Ids.of(old.id(), String.valueOf(version)),
                        old.id(),
                        version,
                        next.kind(),
                        old.alerts(),
                        severity,
                        certainty,
                        at,
                        headline,
                        next.changes(),
                        evidence(view));
        if (alert != null) {
            alerts.add(alert.id());
        }
        Incident incident = new Incident(
                Incident.SCHEMA,
                old.id(),
                old.theatre(),
                view.regions(),
                next.status(),
                version,
                headline,
                severity,
                certainty,
                view.day(),
                old.openedAt(),
                at,
                view.reportingOutlets(),
                view.articles(),
                view.claims(),
                view.disagreements(),
                old.verdicts(),
                next.mergedInto(),
                alerts);
        Told told = alert == null || empty ? before.told() : Told.of(view.claims(), severity, certainty);
        return new Result(new IncidentMemory(incident, members, told), alert);
    }

    private Told told(IncidentView view) {
        return Told.of(view.claims(), severities.of(view.claims()), Certainties.of(view.claims()));
    }

    /** An outlet with a report of its own that none of the owners known before stands behind; null if there is none. */
    private static @Nullable String newOutlet(Incident old, IncidentView view) {
        Map<String, String> owners = new TreeMap<>(view.owners());
        Set<String> known = new LinkedHashSet<>();
        old.articles().forEach(a -> known.add(owners.getOrDefault(a.id(), a.outlet())));
        return view.articles().stream()
                .filter(a -> owners.containsKey(a.id()) && !known.contains(owners.get(a.id())))
                .map(IncidentArticle::outlet)
                .findFirst()
                .orElse(null);
    }

    private static List<String> with(String first, List<String> rest) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private static List<Evidence> evidence(IncidentView view) {
        Map<String, IncidentArticle> articles = new TreeMap<>();
        view.articles().forEach(a -> articles.put(a.id(), a));
        Set<Evidence> found = new LinkedHashSet<>();
        for (Claim claim : view.claims()) {
            claim.quotes().forEach(q -> {
                IncidentArticle a = articles.get(q.articleId());
                if (a != null && found.size() < EVIDENCE) {
                    found.add(new Evidence(
                            a.id(), a.outlet(), a.url(), a.language(), q.text(), claim.id(), claim.rules()));
                }
            });
        }
        return List.copyOf(found);
    }
}
