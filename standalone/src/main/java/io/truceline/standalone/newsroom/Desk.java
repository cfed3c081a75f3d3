package io.truceline.standalone.newsroom;

import io.truceline.standalone.newsroom.OutletPlan.FeedPlan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers addresses of the newsroom: feeds, pages, front pages. Asks no clock and knows no sockets. */
final class Desk {
    private static final String ROBOTS =
            "# An invented newsroom for demonstration: come in.\nUser-agent: *\nAllow: /\n";
    private static final String PHOTO =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"><rect width=\"640\" height=\"360\" fill=\"#9aa5a8\"/>"
                    + "<path d=\"M0 300 180 150 300 250 430 110 640 300V360H0z\" fill=\"#6d7a7d\"/></svg>";

    private final Play play;

    Desk(Play play) {
        this.play = play;
    }

    /** What an address (without query) answers at a time. */
    Answer answer(String path, Instant now) {
        if (path.equals("/")) {
            return Answer.html(200, new Programme(play).html(now));
        }
        if (path.equals("/robots.txt")) {
            return new Answer(200, "text/plain; charset=utf-8", ROBOTS, null);
        }
        if (path.endsWith(".svg")) {
            return new Answer(200, "image/svg+xml", PHOTO, null);
        }
        return play.script().plan().outlets().stream()
                .filter(outlet -> path.startsWith("/" + outlet.domain() + "/"))
                .findFirst()
                .map(outlet -> ofOutlet(outlet, path.substring(outlet.domain().length() + 2), now))
                .orElseGet(Desk::notFound);
    }

    private Answer ofOutlet(OutletPlan outlet, String path, Instant now) {
        if (path.isEmpty()) {
            return Answer.html(200, new Programme(play).front(outlet, now));
        }
        for (FeedPlan feed : outlet.feeds()) {
            if (feed.path().equals(path)) {
                return feed(outlet, feed, now);
            }
        }
        Scene scene = scene(outlet, path);
        return scene == null || play.versions(scene, now) == 0 ? notFound() : page(outlet, scene, now);
    }

    private Answer feed(OutletPlan outlet, FeedPlan feed, Instant now) {
        List<Page> pages = play.listed(outlet, feed, now);
        Instant changed =
                pages.stream().map(Page::since).max(Instant::compareTo).orElse(play.start());
        FeedDocument document = new FeedDocument(outlet, feed, play.home(outlet));
        return new Answer(200, document.contentType(), document.xml(pages, changed), changed);
    }

    private @Nullable Scene scene(OutletPlan outlet, String path) {
        return play.script().plan().scenes().stream()
                .filter(scene ->
                        scene.outlet().equals(outlet.id()) && scene.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private Answer page(OutletPlan outlet, Scene scene, Instant now) {
        if (scene.answers() != Scene.OK) {
            return Answer.html(scene.answers(), "<!doctype html><title>Error</title><h1>The page cannot be shown</h1>");
        }
        Page page = play.page(scene, play.versions(scene, now));
        return Answer.html(200, new PageDocument(play.script().template(outlet)).html(page));
    }

    private static Answer notFound() {
        return Answer.html(404, "<!doctype html><title>Not found</title><h1>Not found</h1>");
    }
}
