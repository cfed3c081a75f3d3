package io.truceline.contract.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses written as numbers, read without any look-up. */
final class Literals {
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern HEX_FORM = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /** As in the WHATWG URL standard: a host whose last label is a number is an IPv4 address or nothing. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private Literals() {}

    /** A plain dotted quad or an IPv6 address, with or without brackets, without a zone; null for anything else. */
    static @Nullable InetAddress parse(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        boolean six = bare.contains(":") && HEX_FORM.matcher(bare).matches();
        return six || QUAD.matcher(bare).matches() ? read(bare) : null;
    }

    /** Whether other programs may read the name as an IPv4 address: 127.1, 0x7f.1, 017700000001. */
    static boolean looksNumeric(String host) {
        return ENDS_IN_NUMBER.matcher(host).matches();
    }

    /**
     * The IPv4 address that an IPv6 address carries (compatible, NAT64 of RFC 6052, 6to4); else the address itself. Mapped
     * ones are IPv4 in Java from the start.
     */
    static InetAddress unwrap(InetAddress address) {
        byte[] b = address.getAddress();
        if (b.length == 4) {
            return address;
        }
        if (startsWith(b, 0x20, 0x02)) {
            return of(Arrays.copyOfRange(b, 2, 6));
        }
        boolean nat64 = startsWith(b, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
        boolean compatible = startsWith(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        return nat64 || compatible ? of(Arrays.copyOfRange(b, 12, 16)) : address;
    }

    private static boolean startsWith(byte[] address, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((address[i] & 0xff) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable InetAddress read(String bare) {
        try {
            return InetAddress.getByName(bare);
        } catch (UnknownHostException e) {
            return null; // hex digits and colons that make no address: not a literal
        }
    }

    private static InetAddress of(byte[] raw) {
        try {
            return InetAddress.getByAddress(raw);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes always make an address", e);
        }
    }
}
