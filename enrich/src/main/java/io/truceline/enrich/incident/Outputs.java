package io.truceline.enrich.incident;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.Incident;
import java.util.List;

/** What one record of the topics {@code claims} or {@code verdicts} leads to, in the order in which it is to be written. */
public record Outputs(List<Incident> incidents, List<Alert> alerts) {
    public static final Outputs NONE = new Outputs(List.of(), List.of());

    public Outputs {
        incidents = List.copyOf(incidents);
        alerts = List.copyOf(alerts);
    }
}
