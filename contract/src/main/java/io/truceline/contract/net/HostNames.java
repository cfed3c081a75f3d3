package io.truceline.contract.net;

import java.net.IDN;
import java.net.InetAddress;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Host names in one spelling, and those known to be local. */
final class HostNames {
    /** Letters, digits, marks and joiners of any script; soft hyphens, enclosing keycaps and the like are refused. */
    private static final Pattern INTERNATIONAL = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u200c\\u200d._-]+");

    private static final Pattern NAME =
            Pattern.compile("(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*");

    /** Special-use names (RFC 6761, 6762, 7686, 8375, 9476, and the ICANN reservation of .internal) and customary local ones. */
    private static final List<String> LOCAL_SUFFIXES = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "home.arpa",
            "onion",
            "alt",
            "invalid",
            "test");

    private static final Set<String> DOTS = Set.of("\u3002", "\uff0e", "\uff61");

    private HostNames() {}

    /** ASCII, lower case, no final dot; addresses as Java writes them, IPv6 in brackets. */
    static String normal(String raw) {
        if (raw.startsWith("[")) {
            return bracketed(raw);
        }
        String ascii = ascii(raw);
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (!NAME.matcher(host).matches()) {
            throw new IllegalArgumentException("the host name cannot be read");
        }
        if (Literals.looksNumeric(host) && Literals.parse(host) == null) {
            throw new IllegalArgumentException("the host is a number that is no plain IPv4 address");
        }
        return host;
    }

    /** Why the name leads nowhere public; null if DNS must say. */
    static @Nullable String whyLocal(String host) {
        if (!host.contains(".")) {
            return "a name without a dot is local";
        }
        for (String suffix : LOCAL_SUFFIXES) {
            if (host.endsWith("." + suffix)) {
                return "names under ." + suffix + " are local";
            }
        }
        return null;
    }

    private static String bracketed(String raw) {
        @Nullable InetAddress address = Literals.parse(raw);
        if (address == null) {
            throw new IllegalArgumentException("the host is in brackets but no IPv6 address");
        }
        String text = address.getHostAddress();
        return address.getAddress().length == 4 ? text : "[" + text + "]";
    }

    private static String ascii(String raw) {
        String folded = Normalizer.normalize(raw, Normalizer.Form.NFKC);
        for (String dot : DOTS) {
            folded = folded.replace(dot, ".");
        }
        if (!INTERNATIONAL.matcher(folded).matches()) {
            throw new IllegalArgumentException("the host name holds characters that no host name has");
        }
        return folded.chars().allMatch(c -> c < 0x80)
                ? folded.toLowerCase(Locale.ROOT)
                : IDN.toASCII(folded, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    }
}
