package io.truceline.contract.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Judges exactly the addresses that are connected to: the client connects to what this returns and never looks the name up
 * again. A name with one refused address is refused as a whole, since which of them answers is chance.
 */
final class GuardedDns implements DnsResolver {
    private final AddressGuard guard;
    private final NameLookup lookup;

    GuardedDns(AddressGuard guard, NameLookup lookup) {
        this.guard = guard;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = lookup.addressesOf(host);
        for (InetAddress address : addresses) {
            AddressVerdict verdict = guard.judge(host, address);
            if (!verdict.allowed()) {
                throw new RefusedAddressException(verdict.reason());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
