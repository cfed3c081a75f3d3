package io.truceline.standalone.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.standalone.WholeProgram;
import io.truceline.standalone.newsroom.Expectation;
import io.truceline.standalone.newsroom.Newsroom;
import io.truceline.standalone.newsroom.Script;
import io.truceline.standalone.newsroom.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole program on the bundled newsroom, as {@code demo} starts it; but the play goes on only when a test says so. */
final class DemoWorld implements AutoCloseable {
    /** The play lies in the past as a whole, so that no page is of the future however fast it is played. */
    private static final Duration LONGER_THAN_THE_PLAY = Duration.ofMinutes(3);

    private final SetClock clock = new SetClock(Instant.now().minus(LONGER_THAN_THE_PLAY));
    private final Newsroom newsroom = new Newsroom(Script.bundled(), clock, 0);
    private final WholeProgram program;
    private final List<Expectation> toCome;
    private Duration at = Duration.ZERO;

    /** @param more feeds besides the newsroom's */
    DemoWorld(Path data, List<FeedConfig> more) {
        List<FeedConfig> feeds = new ArrayList<>(more);
        newsroom.feeds().forEach(feed -> feeds.add(everySecond(feed)));
        newsroom.start();
        toCome = new ArrayList<>(newsroom.expectations());
        program = WholeProgram.start(FlowWorld.config(data, Map.of()).withFeeds(feeds));
    }

    Api api() {
        return new Api(program.port());
    }

    int port() {
        return program.port();
    }

    List<Expectation> expectations() {
        return newsroom.expectations();
    }

    /** Lets the next version of a page appear and waits until its article has ended. */
    Expectation playNext() throws InterruptedException {
        Expectation next = toCome.remove(0);
        clock.advance(next.appears().minus(at));
        at = next.appears();
        api().await(
                        "the end of " + next.page() + " version " + next.version(),
                        "/api/ledger/articles?limit=500",
                        ledger -> ended(ledger, next).isPresent());
        return next;
    }

    /** Plays on until the first version of a page has ended; changes nothing if it has. */
    void playUntil(String page) throws InterruptedException {
        while (toCome.stream().anyMatch(next -> next.page().equals(page) && next.version() == 1)) {
            playNext();
        }
    }

    /** Plays to the end and waits until everything has come to rest. */
    JsonNode playAll() throws InterruptedException {
        while (!toCome.isEmpty()) {
            playNext();
        }
        return api().await("the ledger at rest", "/api/ledger", Ledgers::isAtRest);
    }

    /** The ledger's row of a page's version. */
    JsonNode row(Expectation page) throws InterruptedException {
        return ended(api().get("/api/ledger/articles?limit=500"), page).orElseThrow();
    }

    /** The article's id, whatever its version. */
    String article(Expectation page) throws InterruptedException {
        return row(page).path("subject").asText().replaceFirst("@.*", "");
    }

    private static Optional<JsonNode> ended(JsonNode ledger, Expectation page) {
        for (JsonNode row : ledger.path("articles")) {
            if (row.path("url").asText().equals(page.url())
                    && row.path("subject").asText().endsWith("@" + page.version())
                    && !row.path("ending").isNull()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static FeedConfig everySecond(FeedConfig feed) {
        return new FeedConfig(
                feed.url(),
                feed.outlet(),
                feed.owner(),
                feed.language(),
                feed.country(),
                feed.tags(),
                Duration.ofSeconds(1));
    }

    @Override
    public void close() {
        program.close();
        newsroom.close();
    }
}
