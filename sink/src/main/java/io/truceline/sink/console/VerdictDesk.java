package io.truceline.sink.console;

import io.javalin.http.Context;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.IncidentStatus;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.record.VerdictKind;
import io.truceline.contract.record.VerdictNote;
import io.truceline.sink.store.IncidentReader;
import io.truceline.sink.store.StoredIncident;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes verdicts: checks them against the incident as it stands and sends them on. What they change comes back by the log. */
final class VerdictDesk {
    private static final Logger LOG = LoggerFactory.getLogger(VerdictDesk.class);

    private final IncidentReader incidents;
    private final Consumer<Verdict> sender;
    private final Clock clock;

    /** @param sender returns once the verdict is safe */
    VerdictDesk(IncidentReader incidents, Consumer<Verdict> sender, Clock clock) {
        this.incidents = incidents;
        this.sender = sender;
        this.clock = clock;
    }

    /** Answers 202 with the verdict's id. */
    void take(Context ctx) {
        VerdictForm form = VerdictForm.parse(ctx.body());
        Incident incident = incident(Params.id(ctx));
        refuseLate(incident, form);
        Verdict verdict = new Verdict(
                Verdict.SCHEMA,
                UUID.randomUUID().toString(),
                incident.id(),
                form.kind(),
                form.author(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                form.note(),
                form.other(),
                form.claims());
        send(verdict);
        ctx.status(202);
        JsonAnswer.send(ctx, Map.of("id", verdict.id(), "incidentId", verdict.incidentId()));
    }

    private void send(Verdict verdict) {
        try {
            sender.accept(verdict);
        } catch (KafkaException e) {
            LOG.warn("verdict not taken by the broker: {}", e.getMessage());
            throw new Problem(503, "the broker does not answer; the verdict was not sent, nothing has changed");
        }
    }

    private Incident incident(String id) {
        return incidents.byId(id).map(StoredIncident::incident).orElseThrow(() -> Problem.missing("incident " + id));
    }

    private void refuseLate(Incident incident, VerdictForm form) {
        refuseMerged(incident);
        refuseAgain(incident, form.kind());
        String other = form.other();
        if (other != null) {
            refuseMerge(incident, other);
        }
        refuseSplit(incident, form.claims());
    }

    private static void refuseMerged(Incident incident) {
        if (incident.status() == IncidentStatus.MERGED) {
            throw new Problem(409, "incident " + incident.id() + " is now part of " + incident.mergedInto());
        }
    }

    /** The colleague who was first is named. */
    private static void refuseAgain(Incident incident, VerdictKind kind) {
        boolean again = (kind == VerdictKind.CONFIRM && incident.status() == IncidentStatus.CONFIRMED)
                || (kind == VerdictKind.REJECT && incident.status() == IncidentStatus.REJECTED);
        if (again) {
            List<VerdictNote> given =
                    incident.verdicts().stream().filter(v -> v.kind() == kind).toList();
            String who =
                    given.isEmpty() ? "somebody" : given.get(given.size() - 1).author();
            throw new Problem(409, who + " has already given this verdict; yours was not sent");
        }
    }

    private void refuseMerge(Incident incident, String other) {
        if (other.equals(incident.id())) {
            throw Problem.bad("other: an incident cannot be merged with itself");
        }
        refuseMerged(incident(other));
    }

    private static void refuseSplit(Incident incident, List<String> claims) {
        Set<String> held = incident.claims().stream().map(Claim::id).collect(Collectors.toSet());
        List<String> gone = claims.stream().filter(id -> !held.contains(id)).toList();
        if (!gone.isEmpty()) {
            throw new Problem(409, "claims: the incident no longer holds " + String.join(", ", gone));
        }
        if (!claims.isEmpty() && Set.copyOf(claims).size() == held.size()) {
            throw Problem.bad("claims: at least one claim must stay");
        }
    }
}
