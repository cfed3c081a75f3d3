package io.truceline.ingest.fetch;

import io.truceline.contract.net.WebAnswer;
import io.truceline.contract.net.WebReply;
import io.truceline.ingest.robots.RobotsRules;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each site's robots.txt says, asked once a day (RFC 9309, section 2.4). No robots.txt (4xx) allows everything; a server
 * that fails (5xx, unreachable) forbids everything until it answers (section 2.3.1), and is asked again half a minute later.
 * Thread-safe.
 */
final class RobotsBook {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNKNOWN = Duration.ofSeconds(30);

    /** Sites remembered; the one longest unused goes first. */
    private static final int MOST = 5_000;

    private final Function<URI, WebAnswer> get;
    private final String agent;
    private final Map<String, Known> sites = new LinkedHashMap<>(16, 0.75f, true);

    private record Known(@Nullable RobotsRules rules, Instant until) {}

    /**
     * @param get fetches a robots.txt
     * @param agent our product token, as sites name robots
     */
    RobotsBook(Function<URI, WebAnswer> get, String agent) {
        this.get = get;
        this.agent = agent;
    }

    /** The rules of the URL's site, asked for if need be; null while they are unknown and so forbid everything. */
    @Nullable
    RobotsRules rules(URI url, Instant now) {
        String site = url.getScheme() + "://" + url.getRawAuthority();
        Known known = look(site);
        if (known == null || now.isAfter(known.until())) {
            known = ask(URI.create(site + "/robots.txt"), now);
            keep(site, known);
        }
        return known.rules();
    }

    private Known ask(URI robots, Instant now) {
        WebAnswer answer = get.apply(robots);
        if (!(answer instanceof WebReply reply) || reply.status() >= 500) {
            return new Known(null, now.plus(KEPT_UNKNOWN));
        }
        RobotsRules rules =
                reply.ok() ? RobotsRules.parse(robots.toString(), reply.body(), agent) : RobotsRules.allowAll();
        return new Known(rules, now.plus(KEPT));
    }

    private synchronized @Nullable Known look(String site) {
        return sites.get(site);
    }

    private synchronized void keep(String site, Known known) {
        sites.put(site, known);
        if (sites.size() > MOST) {
            sites.remove(sites.keySet().iterator().next());
        }
    }
}
