package io.truceline.enrich.stream;

import io.truceline.contract.record.Alert;
import io.truceline.contract.record.ArticleClaims;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Outcome;
import io.truceline.contract.record.Verdict;
import io.truceline.contract.topic.Topics;
import io.truceline.enrich.incident.IncidentBook;
import io.truceline.enrich.incident.Outputs;
import io.truceline.enrich.incident.Sides;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Feeds claims and verdicts of a theatre to the incident core and sends what follows. */
final class IncidentStep implements Processor<String, Object, String, Object> {
    private final Sides sides;
    private final int maxBytes;
    private @Nullable ProcessorContext<String, Object> context;
    private @Nullable IncidentBook book;

    IncidentStep(Sides sides, int maxBytes) {
        this.sides = sides;
        this.maxBytes = maxBytes;
    }

    @Override
    public void init(ProcessorContext<String, Object> processorContext) {
        KafkaIncidentStore store = new KafkaIncidentStore(
                processorContext.getStateStore(Names.INCIDENT_STORE),
                processorContext.getStateStore(Names.DAY_STORE),
                processorContext.getStateStore(Names.HOME_STORE));
        context = processorContext;
        book = new IncidentBook(store, sides);
        processorContext.schedule(Old.EVERY, PunctuationType.STREAM_TIME, now -> store.dropBefore(Old.limit(now)));
    }

    @Override
    public void process(Record<String, Object> record) {
        Outputs outputs = outputs(record);
        List<Parcel> parcels = new ArrayList<>();
        for (Incident i : outputs.incidents()) {
            parcels.add(Parcel.of(Names.INCIDENTS, Topics.INCIDENTS, i.id(), i, i.changedAt(), maxBytes));
        }
        for (Alert a : outputs.alerts()) {
            parcels.add(Parcel.of(Names.ALERTS, Topics.ALERTS, a.incidentId(), a, a.sentAt(), maxBytes));
        }
        if (record.value() instanceof ArticleClaims claims && claims.outcome() != null) {
            Outcome o = claims.outcome();
            parcels.add(Parcel.of(Names.MATCHED, Topics.OUTCOMES, o.subject(), o, o.at(), maxBytes));
        }
        ProcessorContext<String, Object> out = Sound.set(context);
        parcels.forEach(p -> out.forward(p.record(), p.node()));
    }

    private Outputs outputs(Record<String, Object> record) {
        IncidentBook incidents = Sound.set(book);
        if (record.value() instanceof ArticleClaims claims) {
            return incidents.accept(Sound.claims(record.key(), claims));
        }
        if (record.value() instanceof Verdict verdict) {
            return incidents.accept(Sound.verdict(record.key(), verdict));
        }
        throw new IllegalArgumentException("neither claims nor a verdict");
    }
}
