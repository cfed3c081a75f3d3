package io.truceline.standalone.newsroom;

import io.truceline.contract.ops.config.FeedConfig;
import io.truceline.standalone.newsroom.OutletPlan.FeedPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A script played from a moment on. Says what is out at any time; asks no clock. */
final class Play {
    /** Name of the moment at which a page is published; unknown to the placeholders of an undated page. */
    static final String PUBLISHED = "published";
    /** Name of the moment at which a version was made; only from the second on. */
    static final String UPDATED = "updated";

    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Script script;
    private final Instant start;
    private final String base;

    /**
     * @param start all offsets of the script count from here
     * @param base address of the newsroom without a slash at its end
     */
    Play(Script script, Instant start, String base) {
        this.script = script;
        this.start = start;
        this.base = base;
    }

    Script script() {
        return script;
    }

    Instant start() {
        return start;
    }

    /** The pages of an outlet's feed at a time, newest first. */
    List<Page> listed(OutletPlan outlet, FeedPlan feed, Instant now) {
        return script.plan().scenes().stream()
                .filter(scene -> outlet.lists(feed, scene) && versions(scene, now) > 0)
                .sorted(Comparator.comparing(Scene::appears, Comparator.reverseOrder()))
                .map(scene -> page(scene, versions(scene, now)))
                .toList();
    }

    /** How many versions of a page are out. */
    int versions(Scene scene, Instant now) {
        return scene.versions(new Offset(Duration.between(start, now)));
    }

    /** One version of a page, whether it is out or not. */
    Page page(Scene scene, int version) {
        OutletPlan outlet = script.plan().outlet(scene);
        Wording wording = new Wording(script.language(outlet), moments(scene, version), scene.event());
        PageText text = script.text(scene.texts().get(version - 1));
        PageText own = scene.title() == null ? text : text.withTitle(scene.title());
        return new Page(
                scene,
                outlet,
                version,
                home(outlet),
                url(outlet, scene),
                own.map(wording::fill),
                scene.published() == null ? null : scene.published().from(start),
                version == 1 ? null : scene.appearsIn(version).from(start),
                scene.appearsIn(version).from(start),
                wording);
    }

    /** Address of an outlet's front page. */
    String home(OutletPlan outlet) {
        return base + "/" + outlet.domain() + "/";
    }

    String url(OutletPlan outlet, Scene scene) {
        return home(outlet) + scene.path();
    }

    /** All feeds, for the configuration. */
    List<FeedConfig> feeds() {
        return script.plan().outlets().stream()
                .flatMap(o -> o.feeds().stream()
                        .map(f -> new FeedConfig(
                                home(o) + f.path(),
                                o.name(),
                                o.owner(),
                                o.language(),
                                o.country(),
                                List.of("demo"),
                                EVERY)))
                .toList();
    }

    /** What should be said of each version of each page, in the order in which they appear. */
    List<Expectation> expectations() {
        return script.plan().scenes().stream()
                .flatMap(scene ->
                        IntStream.rangeClosed(1, scene.texts().size()).mapToObj(version -> expectation(scene, version)))
                .sorted(Comparator.comparing(Expectation::appears))
                .toList();
    }

    private Expectation expectation(Scene scene, int version) {
        OutletPlan outlet = script.plan().outlet(scene);
        return new Expectation(
                scene.id(),
                version,
                url(outlet, scene),
                outlet.name(),
                outlet.language(),
                scene.appearsIn(version).length(),
                scene.expectIn(version));
    }

    private Map<String, ZonedDateTime> moments(Scene scene, int version) {
        Map<String, ZonedDateTime> moments = new HashMap<>();
        script.plan().moments().forEach((name, offset) -> moments.put(name, at(offset)));
        if (scene.published() != null) {
            moments.put(PUBLISHED, at(scene.published()));
        }
        if (version > 1) {
            moments.put(UPDATED, at(scene.appearsIn(version)));
        }
        return moments;
    }

    private ZonedDateTime at(Offset offset) {
        return offset.from(start).atZone(script.plan().zone());
    }
}
