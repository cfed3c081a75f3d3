package io.truceline.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.truceline.contract.net.AddressGuard;
import io.truceline.contract.net.WebClient;
import io.truceline.contract.net.WebLimits;
import io.truceline.contract.net.WebRequest;
import io.truceline.contract.ops.config.FetchConfig;
import io.truceline.ingest.extract.PageExtractor;
import io.truceline.ingest.publish.Clients;
import io.truceline.ingest.publish.OwnedPartition;
import io.truceline.ingest.publish.Step;
import io.truceline.ingest.visit.Manners;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executor;

/** Wires the fetch step. */
public final class FetchStep {
    private FetchStep() {}

    /**
     * The ways out and the watches.
     *
     * @param threads where visits run
     */
    public record Parts(Clients clients, WebClient web, AddressGuard guard, Executor threads, MeterRegistry meters) {}

    /** The step, not started. */
    public static Step<? extends OwnedPartition> of(FetchConfig config, Parts parts, Clock clock) {
        Manners manners = new Manners(parts.guard(), config.hostDelay());
        Visits.Parts visits = new Visits.Parts(
                visitor(config, parts, clock), parts.threads(), manners, clock, config.tries(), config.retryDelay());
        Clients clients = parts.clients();
        FetchPartition.Parts shared = new FetchPartition.Parts(
                new PageJudge(new Drafts(parts.guard())),
                new FetchMeters(parts.meters()),
                clients.partitions(),
                clients.maxMessageBytes());
        return new Step<>(new FetchPlan(visits, shared), clients, clock);
    }

    /** The name by which sites' robots.txt know us: the first word of what we call ourselves. */
    static String productToken(String userAgent) {
        return userAgent.strip().split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static PageVisitor visitor(FetchConfig config, Parts parts, Clock clock) {
        WebLimits limits = new WebLimits(config.timeout(), config.maxBytes());
        WebClient web = parts.web();
        RobotsBook robots = new RobotsBook(
                url -> web.get(WebRequest.of(url, "text/plain,*/*;q=0.1", limits)), productToken(config.userAgent()));
        return new PageVisitor(
                new PageVisitor.Parts(
                        url -> web.get(WebRequest.of(url, PageVisitor.ACCEPT, limits)),
                        robots,
                        new PageExtractor(),
                        new Manners(parts.guard(), config.hostDelay())),
                clock);
    }
}
