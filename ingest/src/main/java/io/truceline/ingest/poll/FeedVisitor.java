package io.truceline.ingest.poll;

import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebFailure;
import io.truceline.contract.net.WebRequest;
import io.truceline.contract.record.Feed;
import io.truceline.contract.record.FeedState;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;

/** Asks a feed for what changed. It waits for the network, so it runs apart from the step's thread. Thread-safe. */
final class FeedVisitor {
    static final String ACCEPT = "application/rss+xml,application/atom+xml,application/feed+json;q=0.9,"
            + "application/xml;q=0.8,text/xml;q=0.8,*/*;q=0.1";

    private final Function<URI, WebRequest> request;
    private final Function<WebRequest, WebAnswer> get;
    private final FeedReport report;
    private final Clock clock;

    /**
     * @param request an unconditional request for a URL
     * @param get answers a request
     */
    FeedVisitor(
            Function<URI, WebRequest> request, Function<WebRequest, WebAnswer> get, FeedReport report, Clock clock) {
        this.request = request;
        this.get = get;
        this.report = report;
        this.clock = clock;
    }

    /** Never throws: whatever goes wrong with a feed is a failure with its reason. */
    Polling visit(Feed feed, FeedState before) {
        URI url = URI.create(feed.url());
        try {
            WebAnswer answer = get.apply(request.apply(url).ifChangedFrom(before.etag(), before.lastModified()));
            return report.read(feed, before, answer, clock.instant());
        } catch (RuntimeException | StackOverflowError e) {
            String why = "the feed cannot be read: " + e.getClass().getSimpleName();
            return report.read(feed, before, new WebFailure(url, WebFailure.Kind.PROTOCOL, why), clock.instant());
        }
    }
}
