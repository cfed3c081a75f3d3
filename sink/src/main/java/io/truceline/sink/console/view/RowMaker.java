package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Quote;
import io.truceline.contract.record.VerdictNote;
import io.truceline.sink.store.StoredIncident;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes rows of the inbox. */
public final class RowMaker {
    private final Times times;

    public RowMaker(Times times) {
        this.times = times;
    }

    public RowView row(StoredIncident stored) {
        Incident incident = stored.incident();
        return new RowView(
                incident.id(),
                href(incident.id()),
                incident.version(),
                incident.status() == IncidentStatus.OPEN,
                isJudged(incident),
                incident.severity().word(),
                incident.certainty().word(),
                Direction.of(incident),
                act(incident),
                Places.of(incident),
                Places.region(incident),
                Sides.of(incident).independentText(),
                Phrases.count(incident.reportingOutlets(), "outlet"),
                times.age(stored.movedAt()),
                stored.movedAt().toString(),
                state(stored, false),
                state(stored, true),
                quote(incident));
    }

    static String href(String id) {
        return "/incidents/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static boolean isJudged(Incident incident) {
        return incident.status() != IncidentStatus.OPEN && incident.status() != IncidentStatus.ACKNOWLEDGED;
    }

    static String act(Incident incident) {
        return incident.claims().stream()
                .map(Claim::act)
                .filter(act -> act != null && !act.equals("ceasefire-violation"))
                .findFirst()
                .map(act -> Script.visible(Phrases.words(act)))
                .orElse("ceasefire violation");
    }

    private QuoteView quote(Incident incident) {
        List<Quote> quotes = incident.claims().stream()
                .flatMap(claim -> claim.quotes().stream())
                .filter(quote -> quote.text() != null)
                .toList();
        return quotes.isEmpty()
                ? new QuoteView("und", "", "ltr", List.of(), "", "", "")
                : new QuoteMaker(incident, Map.of(), times).quote(quotes.get(0));
    }

    /** The last verdict stands for the status; its giver by initials, or in full. */
    static String state(StoredIncident stored, boolean inFull) {
        Incident incident = stored.incident();
        String who = incident.verdicts().stream()
                .reduce((before, last) -> last)
                .map(VerdictNote::author)
                .map(name -> inFull ? name : Phrases.initials(name))
                .map(name -> " · " + Script.visible(name))
                .orElse("");
        return switch (incident.status()) {
            case OPEN -> stored.toldCount() > 1 ? "Update " + stored.toldCount() : "New";
            case ACKNOWLEDGED -> (inFull ? "Acknowledged" : "Ack.") + who;
            case CONFIRMED -> "Confirmed" + who;
            case REJECTED -> "Rejected" + who;
            case MERGED -> "Merged";
            case WITHDRAWN -> "Withdrawn";
        };
    }
}
