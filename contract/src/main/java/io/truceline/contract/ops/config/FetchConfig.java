package io.truceline.contract.ops.config;

import java.time.Duration;
import java.util.List;

/**
 * How pages and feeds are fetched.
 *
 * @param allowPrivateAddresses addresses, CIDR blocks or host names of a newsroom of one's own: no address or port rule, no
 *     floor, no host delay for these
 * @param hostDelay least time between two requests to one host
 * @param timeout a whole exchange takes at most this long
 * @param maxBytes a page or feed larger than this (decompressed) is not read on
 * @param parallel requests in flight in one process
 * @param tries how often a page is tried before the feed's own content is published
 * @param retryDelay time before the second try; doubles with each further one
 * @param userAgent how we name ourselves
 */
public record FetchConfig(
        List<String> allowPrivateAddresses,
        Duration hostDelay,
        Duration timeout,
        int maxBytes,
        int parallel,
        int tries,
        Duration retryDelay,
        String userAgent) {
    public FetchConfig {
        allowPrivateAddresses = List.copyOf(allowPrivateAddresses);
        BadSetting.between("maxBytes", maxBytes, 1 << 16, 64 << 20);
        BadSetting.between("parallel", parallel, 1, 256);
        BadSetting.between("tries", tries, 1, 10);
        BadSetting.positive("timeout", timeout);
        BadSetting.positive("retryDelay", retryDelay);
        BadSetting.require(!hostDelay.isNegative(), "hostDelay", hostDelay, "0s or more");
    }
}
