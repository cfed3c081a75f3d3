package io.truceline.sink.console.view;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.VerdictNote;
import io.truceline.sink.store.StoredAlert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Articles, verdicts and alerts of an incident in one table, newest first. */
final class Timeline {
    private final Incident incident;
    private final List<StoredAlert> alerts;
    private final Times times;

    Timeline(Incident incident, List<StoredAlert> alerts, Times times) {
        this.incident = incident;
        this.alerts = alerts;
        this.times = times;
    }

    private record At(Instant at, TimelineRow row) {}

    List<TimelineRow> rows() {
        List<At> rows = new ArrayList<>();
        List<StoredAlert> left = new ArrayList<>(alerts);
        for (IncidentArticle article : incident.articles()) {
            StoredAlert due = take(left, article.fetchedAt());
            rows.add(new At(article.fetchedAt(), row(article, due)));
        }
        for (VerdictNote verdict : incident.verdicts()) {
            rows.add(new At(verdict.at(), row(verdict, take(left, verdict.at()))));
        }
        left.forEach(alert -> rows.add(new At(alert.alert().sentAt(), row(alert))));
        rows.sort(Comparator.comparing(At::at).reversed());
        return rows.stream().map(At::row).toList();
    }

    /** An alert is due at the time of the record that made it due. */
    private static @Nullable StoredAlert take(List<StoredAlert> left, Instant at) {
        Optional<StoredAlert> due =
                left.stream().filter(a -> a.alert().sentAt().equals(at)).findFirst();
        due.ifPresent(left::remove);
        return due.orElse(null);
    }

    private TimelineRow row(IncidentArticle article, @Nullable StoredAlert due) {
        String version = article.version() > 1 ? ", version " + article.version() : "";
        List<String> changed = due != null ? changes(due.alert()) : List.of(nothing(article));
        return new TimelineRow(
                times.clock(article.fetchedAt()),
                Script.visible(article.outlet()) + version,
                changed,
                due == null ? "none, nothing new" : name(due),
                due != null);
    }

    private static String nothing(IncidentArticle article) {
        return article.reprintOf() == null ? "Adds a report" : "Reprint, counted once";
    }

    private TimelineRow row(VerdictNote verdict, @Nullable StoredAlert due) {
        String note = verdict.note() == null ? "" : ": " + Script.visible(verdict.note());
        return new TimelineRow(
                times.clock(verdict.at()),
                Script.visible(verdict.author()),
                List.of(Phrases.sentence(verdict.kind().word()) + note),
                due == null ? "none" : name(due),
                due != null);
    }

    private TimelineRow row(StoredAlert alert) {
        return new TimelineRow(
                times.clock(alert.alert().sentAt()), "Alert sent", changes(alert.alert()), name(alert), true);
    }

    private static List<String> changes(Alert alert) {
        return alert.changes().isEmpty()
                ? List.of("First report")
                : alert.changes().stream().map(Script::visible).toList();
    }

    private String name(StoredAlert alert) {
        return Phrases.sentence(alert.alert().kind().word()) + " " + (alerts.indexOf(alert) + 1);
    }
}
