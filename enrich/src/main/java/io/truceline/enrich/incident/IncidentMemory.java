package io.truceline.enrich.incident;

import io.truceline.contract.record.Incident;
import java.util.List;

/**
 * An incident with what only the matching needs to know.
 *
 * @param members its reports in the order of their decision
 * @param told what the last alert told
 */
public record IncidentMemory(Incident incident, List<Report> members, Told told) {
    public IncidentMemory {
        members = List.copyOf(members);
    }
}
