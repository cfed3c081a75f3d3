package io.truceline.ingest.poll;

import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebClient;
import io.truceline.contract.net.WebLimits;
import io.truceline.contract.net.WebRequest;
import io.truceline.contract.ops.config.FetchConfig;
import io.truceline.ingest.publish.Clients;
import io.truceline.ingest.publish.OwnedPartition;
import io.truceline.ingest.publish.Step;
import io.truceline.ingest.visit.Manners;
import java.time.Clock;
import java.util.concurrent.Executor;

/** Wires the poll step. */
public final class PollStep {
    private PollStep() {}

    /**
     * The ways out and the watches.
     *
     * @param threads where polls run
     */
    public record Parts(Clients clients, WebClient web, AddressGuard guard, Executor threads, MeterRegistry meters) {}

    /** The step, not started. */
    public static Step<? extends OwnedPartition> of(FetchConfig config, Parts parts, Clock clock) {
        WebLimits limits = new WebLimits(config.timeout(), config.maxBytes());
        FeedVisitor visitor = new FeedVisitor(
                url -> WebRequest.of(url, FeedVisitor.ACCEPT, limits),
                parts.web()::get,
                new FeedReport(parts.guard()),
                clock);
        Manners manners = new Manners(parts.guard(), config.hostDelay());
        Clients clients = parts.clients();
        FeedPartition.Parts shared = new FeedPartition.Parts(
                new EntryRecord(clients.partitions(), clients.maxMessageBytes()),
                new PollMeters(parts.meters()),
                clients.partitions());
        return new Step<>(new PollPlan(() -> new Polls(visitor, parts.threads(), manners), shared), clients, clock);
    }
}
