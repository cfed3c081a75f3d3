package io.truceline.standalone.chaos;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** All stories of a run, the same for the same seed and day: the truth that the audit compares with. */
final class Stories {
    /** One story in so many reports a violation; one in so many is edited, has a twin, or a broken page. */
    private static final int REPORT = 8;

    private static final int EDITED = 40;
    private static final int TWIN = 50;
    private static final int BROKEN = 100;
    private static final int REPORTS_OF_ONE = 3;

    private final ChaosPlan plan;
    private final Random random;
    private final Wire wire;
    private Wire.Event event;
    private int reports;

    private Stories(ChaosPlan plan, LocalDate today) {
        this.plan = plan;
        this.random = new Random(plan.seed());
        this.wire = new Wire(random, today);
        this.event = wire.event();
    }

    static List<Story> of(ChaosPlan plan, LocalDate today) {
        return new Stories(plan, today).all();
    }

    private List<Story> all() {
        List<Story> all = new ArrayList<>();
        for (int k = 0; k < plan.entriesPerFeed(); k++) {
            for (int feed = 0; feed < plan.feeds(); feed++) {
                all.add(story(feed, k));
            }
        }
        return all;
    }

    private Story story(int feed, int k) {
        boolean edited = random.nextInt(EDITED) == 0;
        List<List<String>> versions = versions(edited);
        // a slice of the time for each round, so that a feed never lists more than it can hold before it is asked
        long slice = plan.publishing().toMillis() / plan.entriesPerFeed();
        Duration appears = Duration.ofMillis(k * slice + random.nextLong(slice));
        return new Story(
                feed,
                random.nextInt(TWIN) == 0 ? twin(feed) : null,
                "/news/" + feed + "-" + k + ".html",
                "Story " + k + " of desk " + feed + ", number " + random.nextInt(1_000_000),
                random.nextInt(BROKEN) == 0,
                appears,
                edited ? appears.plus(plan.publishing().dividedBy(8)) : null,
                versions);
    }

    private List<List<String>> versions(boolean edited) {
        boolean report = random.nextInt(REPORT) == 0;
        if (report && reports++ % REPORTS_OF_ONE == 0) {
            event = wire.event();
        }
        List<List<String>> versions = new ArrayList<>();
        boolean inTurn = random.nextInt(4) == 0;
        versions.add(report ? wire.report(event, inTurn, 1 + random.nextInt(9)) : wire.otherNews());
        if (edited) {
            versions.add(report ? wire.report(event, inTurn, 10 + random.nextInt(9)) : wire.otherNews());
        }
        return versions;
    }

    /** Another feed of the same site. */
    private @Nullable Integer twin(int feed) {
        int other = feed ^ 1;
        return other < plan.feeds() ? other : null;
    }
}
