package io.truceline.contract.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ranges of {@code special-addresses.tsv}, and the rule that only global unicast addresses are public. */
final class SpecialRanges {
    private static final String TABLE = "special-addresses.tsv";

    /** All global unicast IPv6 addresses given out so far (RFC 4291, section 2.4). */
    private static final Cidr GLOBAL_SIX = Objects.requireNonNull(Cidr.parse("2000::/3"));

    private final Map<Cidr, String> ranges;

    SpecialRanges() {
        ranges = read();
    }

    /** Why the address is not public; null if it is. */
    @Nullable
    String whyNotPublic(InetAddress address) {
        @Nullable String named = named(address);
        if (named != null) {
            return named;
        }
        InetAddress inner = Literals.unwrap(address);
        if (!inner.equals(address)) {
            return whyNotPublic(inner);
        }
        boolean global = address.getAddress().length == 4 || GLOBAL_SIX.contains(address);
        return global ? null : "outside the global IPv6 range";
    }

    private @Nullable String named(InetAddress address) {
        for (Map.Entry<Cidr, String> range : ranges.entrySet()) {
            if (range.getKey().contains(address)) {
                return range.getValue();
            }
        }
        return null;
    }

    private static Map<Cidr, String> read() {
        try (InputStream in = Objects.requireNonNull(SpecialRanges.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<Cidr, String> read = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, read));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE, e);
        }
    }

    private static void add(String line, Map<Cidr, String> into) {
        String[] columns = line.split("\t", 2);
        @Nullable Cidr block = Cidr.parse(columns[0].trim());
        if (block == null || columns.length < 2) {
            throw new IllegalStateException(TABLE + ": not a block and its name: " + line);
        }
        into.put(block, columns[1].trim());
    }
}
