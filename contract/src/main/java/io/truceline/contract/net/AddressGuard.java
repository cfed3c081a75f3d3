package io.truceline.contract.net;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges where an outbound request may go: http or https, a usual web port, a public address. The operator can except
 * addresses, blocks and host names of a newsroom of their own; for these there is no address and no port rule.
 *
 * <p>A URL is judged twice: its text here, without any look-up, and then each address its name leads to, as it is connected
 * to. Immutable and thread-safe.
 */
public final class AddressGuard {
    /** 80 and 443 (RFC 9110), and the customary alternatives that news sites do use. */
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443, 8080, 8443);

    private final SpecialRanges ranges = new SpecialRanges();
    private final List<Cidr> exceptedBlocks = new ArrayList<>();
    private final Set<String> exceptedNames = new HashSet<>();

    /**
     * A guard with exceptions.
     *
     * @param allowPrivate addresses, CIDR blocks or host names, without ports
     * @throws IllegalArgumentException if one of them is none of these
     */
    public AddressGuard(List<String> allowPrivate) {
        allowPrivate.forEach(this::except);
    }

    /** Judges a URL as it is written. A host name that only DNS can place is allowed here and judged again when connected to. */
    public AddressVerdict judge(String url) {
        try {
            return judge(WebAddress.parse(url));
        } catch (IllegalArgumentException e) {
            return AddressVerdict.no(reason(e));
        }
    }

    /** As {@link #judge(String)}. */
    public AddressVerdict judge(URI url) {
        return judge(url.toString());
    }

    /** Judges an address that a name led to, just before it is connected to. */
    public AddressVerdict judge(String host, InetAddress address) {
        if (excepted(host) || excepted(address)) {
            return AddressVerdict.yes("excepted by configuration");
        }
        @Nullable String why = ranges.whyNotPublic(address);
        return why == null
                ? AddressVerdict.yes("a public address")
                : AddressVerdict.no(host + " leads to " + address.getHostAddress() + ": " + why);
    }

    /** Whether the operator excepted the URL's host: callers then drop host delays and interval floors too. */
    public boolean excepted(URI url) {
        try {
            return excepted(WebAddress.parse(url.toString()).host());
        } catch (IllegalArgumentException e) {
            return false; // no web address, so nothing that could be excepted
        }
    }

    AddressVerdict judge(WebAddress url) {
        if (excepted(url.host())) {
            return AddressVerdict.yes("excepted by configuration");
        }
        if (!WEB_PORTS.contains(url.port())) {
            return AddressVerdict.no("port " + url.port() + " is not a web port");
        }
        @Nullable InetAddress literal = url.literal();
        return literal != null ? judge(url.host(), literal) : judgeName(url.host());
    }

    private static AddressVerdict judgeName(String host) {
        @Nullable String why = HostNames.whyLocal(host);
        return why == null ? AddressVerdict.yes("a public name") : AddressVerdict.no(why);
    }

    private boolean excepted(String host) {
        @Nullable InetAddress literal = host.equals("localhost") ? Literals.parse("127.0.0.1") : Literals.parse(host);
        return exceptedNames.contains(host) || (literal != null && excepted(literal));
    }

    private boolean excepted(InetAddress address) {
        return exceptedBlocks.stream().anyMatch(block -> block.contains(address));
    }

    private void except(String text) {
        @Nullable Cidr block = Cidr.parse(text.strip());
        if (block != null) {
            exceptedBlocks.add(block);
        } else {
            exceptedNames.add(name(text));
        }
    }

    private static String name(String text) {
        try {
            return HostNames.normal(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("neither an address, a CIDR block nor a host name: '" + text + "'", e);
        }
    }

    private static String reason(IllegalArgumentException e) {
        @Nullable String message = e.getMessage();
        return message == null ? "the URL cannot be read" : message;
    }
}
