package io.truceline.ingest.visit;

import io.truceline.contract.net.AddressGuard;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * How a site is to be treated: one request at a time and a pause after each, by host. A newsroom of the operator's own gets
 * several requests at once and no pause; only one and the same address is still asked once at a time, so that its versions
 * keep their order.
 */
public final class Manners {
    private final AddressGuard guard;
    private final Duration hostDelay;

    /** @param hostDelay least time between two requests to one host */
    public Manners(AddressGuard guard, Duration hostDelay) {
        this.guard = guard;
        this.hostDelay = hostDelay;
    }

    /** The lane that a request goes in. */
    public String lane(URI url) {
        return guard.excepted(url)
                ? url.toString()
                : Objects.toString(url.getHost(), "").toLowerCase(Locale.ROOT);
    }

    /** The rest after a request. */
    public Duration pause(URI url) {
        return guard.excepted(url) ? Duration.ZERO : hostDelay;
    }

    /** Whether the site is the operator's own: then robots.txt is not asked either. */
    public boolean isOwn(URI url) {
        return guard.excepted(url);
    }
}
