package io.truceline.contract.net;

import java.time.Duration;

/**
 * What an exchange may cost.
 *
 * @param total from the first look-up to the last byte, redirects included; a server that drips does not get more
 * @param maxBytes of the body, after decompression
 */
public record WebLimits(Duration total, int maxBytes) {
    public WebLimits {
        if (total.isNegative() || total.isZero() || maxBytes <= 0) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }
}
