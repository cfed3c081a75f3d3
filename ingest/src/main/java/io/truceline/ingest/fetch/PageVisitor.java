package io.truceline.ingest.fetch;

import io.truceline.contract.net.WebAddress;
import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebReply;
import io.truceline.ingest.extract.NotAPageException;
import io.truceline.ingest.extract.Page;
import io.truceline.ingest.extract.PageExtractor;
import io.truceline.ingest.robots.RobotsRules;
import io.truceline.ingest.visit.Manners;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Visits a page: robots.txt, GET, extraction. It waits for the network, so it runs apart from the step's thread. Thread-safe. */
final class PageVisitor {
    private final Function<URI, WebAnswer> get;
    private final RobotsBook robots;
    private final PageExtractor extractor;
    private final Manners manners;
    private final Clock clock;

    /** The parts of a visitor. */
    record Parts(Function<URI, WebAnswer> get, RobotsBook robots, PageExtractor extractor, Manners manners) {}

    PageVisitor(Parts parts, Clock clock) {
        this.get = parts.get();
        this.robots = parts.robots();
        this.extractor = parts.extractor();
        this.manners = parts.manners();
        this.clock = clock;
    }

    /** What pages are asked for as. */
    static final String ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1";

    /** Never throws: whatever goes wrong with a page is a miss with its reason. */
    Visit visit(String link) {
        try {
            URI url = WebAddress.parse(link).uri();
            Visit.Missed forbidden = forbidden(url);
            return forbidden != null ? forbidden : read(get.apply(url));
        } catch (IllegalArgumentException e) {
            return Visit.Missed.forGood(Objects.toString(e.getMessage(), "the link cannot be read"), clock.instant());
        } catch (RuntimeException | StackOverflowError e) {
            return Visit.Missed.forGood(
                    "the page cannot be read: " + e.getClass().getSimpleName(), clock.instant());
        }
    }

    private Visit.@Nullable Missed forbidden(URI url) {
        if (manners.isOwn(url)) {
            return null;
        }
        RobotsRules rules = robots.rules(url, clock.instant());
        if (rules == null) {
            return Visit.Missed.forNow("the site's robots.txt cannot be had", clock.instant());
        }
        return rules.allows(url.toString())
                ? null
                : Visit.Missed.forGood("the site's robots.txt forbids it", clock.instant());
    }

    private Visit read(WebAnswer answer) {
        Visit.Missed missed = Answers.missed(answer, clock.instant());
        return missed != null || !(answer instanceof WebReply reply) ? Objects.requireNonNull(missed) : extract(reply);
    }

    private Visit extract(WebReply reply) {
        try {
            Page page = extractor.extract(
                    reply.body(), reply.contentType(), reply.url().toString());
            return page.paragraphs().isEmpty()
                    ? Visit.Missed.forGood("no text was found on the page", clock.instant())
                    : new Visit.Read(page, clock.instant());
        } catch (NotAPageException e) {
            return Visit.Missed.forGood(Objects.toString(e.getMessage()), clock.instant());
        }
    }
}
