package io.truceline.contract.ops.config;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * The web console.
 *
 * @param bind address to listen on; anything but loopback needs {@code trustedNetwork}
 * @param port 0: a free one
 * @param trustedNetwork whether the network around the address may be trusted, since the console has no users of its own
 */
public record ConsoleConfig(String bind, int port, boolean trustedNetwork) {
    public ConsoleConfig {
        BadSetting.between("port", port, 0, 65535);
        BadSetting.require(
                trustedNetwork || isLoopback(bind),
                "bind",
                bind,
                "a loopback address, or any with console.trustedNetwork: true");
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new BadSetting("bind", bind, "an address of this machine");
        }
    }
}
