package io.truceline.sink;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.AlertKind;
import io.truceline.contract.record.Article;
import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Decision;
import io.truceline.contract.record.Ending;
import io.truceline.contract.record.Entry;
import io.truceline.contract.record.EventTime;
import io.truceline.contract.record.Evidence;
import io.truceline.contract.record.Extraction;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentArticle;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Outlet;
import io.truceline.contract.record.Part;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.RegionScore;
import io.truceline.contract.record.Severity;
import io.truceline.contract.record.Subject;
import io.truceline.contract.record.TaggedArticle;
import io.truceline.contract.record.TimeKind;
import io.truceline.contract.record.TraceStep;
import io.truceline.contract.record.TracedSentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented records, each with the fewest fields that make it whole. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-03-05T09:00:00Z");
    private static final Outlet OUTLET = Outlet.named("Harbour Post");

    private Samples() {}

    public static Entry entry(String id) {
        return new Entry(
                1,
                id,
                "feed-1",
                OUTLET,
                "guid-" + id,
                "https://harbour.example/" + id,
                "Title " + id,
                null,
                null,
                List.of(),
                null,
                null,
                NOW);
    }

    public static Article article(String id, int version) {
        return new Article(
                1,
                id,
                version,
                "https://harbour.example/" + id,
                OUTLET,
                "feed-1",
                "Title " + id,
                List.of("Ostland accuses Westmark of firing on a post near Lowbridge. Westmark said nothing."),
                "en",
                List.of(),
                null,
                null,
                NOW,
                Extraction.FULL_PAGE,
                "print-" + id + version);
    }

    public static TaggedArticle tagged(String id, int version) {
        return new TaggedArticle(
                1,
                article(id, version),
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Decision.ALERTING,
                null,
                0.93,
                List.of(new TracedSentence(
                        Part.TEXT, 0, 63, 0.93, 0.6, null, List.of(new TraceStep("act.fire", 0.93, "firing on")))),
                List.of(),
                "rules-1");
    }

    public static Outcome ended(Subject kind, String subject, Ending ending, @Nullable String reason) {
        return new Outcome(1, kind, subject, ending, reason, null, null, NOW);
    }

    public static Alert alert(String id, String incident, AlertKind kind) {
        return new Alert(
                1,
                id,
                incident,
                1,
                kind,
                List.of(),
                Severity.SEVERE,
                Certainty.POSSIBLE,
                NOW,
                "Ostland accuses Westmark of firing near Lowbridge",
                List.of(),
                List.of(new Evidence(
                        "a1",
                        "Harbour Post",
                        "https://harbour.example/a1",
                        "en",
                        "firing",
                        "c1",
                        List.of("act.fire"))));
    }

    public static Claim claim(String id, @Nullable String accuser, @Nullable String accused, String articleId) {
        return new Claim(
                id,
                "coast",
                "shelling",
                party(accuser),
                party(accused),
                new ClaimPlace("Lowbridge", Precision.TOWN, null, null, "XA", "coast"),
                new EventTime(TimeKind.CURRENT, LocalDate.parse("2026-03-05"), true),
                null,
                null,
                2,
                List.of(),
                Attribution.ALLEGED,
                1,
                List.of(new Quote(
                        articleId, Part.TEXT, 0, 60, "Ostland accuses Westmark of firing on a post near Lowbridge.")),
                List.of("act.fire"),
                0.93);
    }

    private static @Nullable Party party(@Nullable String name) {
        return name == null ? null : new Party(name.toLowerCase(java.util.Locale.ROOT), name, "the army of " + name);
    }

    public static Incident incident(String id, int version) {
        return new Incident(
                1,
                id,
                "coast",
                List.of(new RegionScore("coast", "Coast", List.of("XA"), 1, 1)),
                IncidentStatus.OPEN,
                version,
                "Ostland accuses Westmark of firing near Lowbridge",
                Severity.SEVERE,
                Certainty.POSSIBLE,
                LocalDate.parse("2026-03-05"),
                NOW,
                NOW.plusSeconds(version),
                1,
                List.of(new IncidentArticle(
                        "a1", "Harbour Post", "https://harbour.example/a1", 1, "Title", "en", null, NOW, null)),
                List.of(claim("c1", "Ostland", "Westmark", "a1")),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** An open incident under another headline. */
    public static Incident titled(String id, String headline) {
        Incident i = incident(id, 1);
        return new Incident(
                1,
                i.id(),
                i.theatre(),
                i.regions(),
                i.status(),
                i.version(),
                headline,
                i.severity(),
                i.certainty(),
                i.day(),
                i.openedAt(),
                i.changedAt(),
                i.reportingOutlets(),
                List.of(new IncidentArticle(
                        "a1", headline, "javascript:alert(1)", 1, headline, headline, null, NOW, null)),
                i.claims(),
                i.disagreements(),
                i.verdicts(),
                null,
                i.alerts());
    }
}
