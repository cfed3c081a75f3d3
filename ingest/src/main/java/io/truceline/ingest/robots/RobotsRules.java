package io.truceline.ingest.robots;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one site's robots.txt says to one robot, read as RFC 9309 has it. Immutable and thread-safe. */
public final class RobotsRules {
    /** Bytes that are read at least and, here, at most (RFC 9309, section 2.5). */
    private static final int READ_BYTES = 512 * 1024;

    /** Longest delay honoured between two requests. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

    private final SimpleRobotRules rules;

    private RobotsRules(SimpleRobotRules rules) {
        this.rules = rules;
    }

    /**
     * The rules for a robot.
     *
     * @param url of the robots.txt, for messages only
     * @param agent the robot's product token, as {@code truceline}
     */
    public static RobotsRules parse(String url, byte[] robots, String agent) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        parser.setExactUserAgentMatching(true);
        byte[] start = robots.length > READ_BYTES ? Arrays.copyOf(robots, READ_BYTES) : robots;
        return new RobotsRules(parser.parseContent(url, start, "text/plain", List.of(agent.toLowerCase(Locale.ROOT))));
    }

    /** Where there is no robots.txt: the server answered 4xx (RFC 9309, section 2.3.1.3). */
    public static RobotsRules allowAll() {
        return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL));
    }

    /** Where the server failed and nothing is known (RFC 9309, section 2.3.1.4). */
    public static RobotsRules allowNone() {
        return new RobotsRules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE));
    }

    public boolean allows(String url) {
        return rules.isAllowed(url);
    }

    /** The delay the site asks for between requests, at most five minutes; null if none. */
    public @Nullable Duration delay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? null : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }
}
