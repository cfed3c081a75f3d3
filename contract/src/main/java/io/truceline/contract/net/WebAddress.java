package io.truceline.contract.net;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An absolute http or https URL in one spelling, so that what is judged is what is connected to.
 *
 * @param scheme http or https
 * @param host ASCII, lower case, without a final dot; IPv6 in brackets
 * @param port as written, or the scheme's own
 * @param uri the whole, legal under RFC 3986: characters that URLs in the wild forget to encode are encoded, the fragment is cut
 */
public record WebAddress(String scheme, String host, int port, URI uri) {
    /** Longest URL taken, in characters: twice what browsers and servers agree on. */
    private static final int LONGEST = 16_384;

    private static final Pattern SHAPE = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:]*)(?::(\\d{0,5}))?");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\\\p{Cntrl}]");

    /**
     * Reads a URL as it stands in a feed, a page or a Location header.
     *
     * @throws IllegalArgumentException with the reason in plain words if it is no web address or may mean different things to different programs
     */
    public static WebAddress parse(String text) {
        String url = text.strip();
        require(url.length() <= LONGEST, "the URL is longer than " + LONGEST + " characters");
        require(!FORBIDDEN.matcher(url).find(), "the URL holds a backslash or control character");
        Matcher shape = SHAPE.matcher(url);
        require(shape.matches(), "not an absolute http or https URL");
        return of(shape.group(1).toLowerCase(Locale.ROOT), shape.group(2), shape.group(3));
    }

    /** Reads a URL that may be relative to this one, as in a Location header. */
    public WebAddress resolve(String reference) {
        String stripped = reference.strip();
        if (stripped.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return parse(stripped);
        }
        require(!FORBIDDEN.matcher(stripped).find(), "the URL holds a backslash or control character");
        if (stripped.startsWith("//")) {
            return parse(scheme + ":" + stripped);
        }
        return parse(uri.resolve(encode(stripped)).toString());
    }

    /** The address, if the host is written as one; null if it is a name. */
    @Nullable
    InetAddress literal() {
        return Literals.parse(host);
    }

    private static WebAddress of(String scheme, String authority, String rest) {
        require(!authority.contains("@"), "the URL carries credentials");
        Matcher parts = AUTHORITY.matcher(authority);
        require(parts.matches(), "the host or port cannot be read");
        String host = HostNames.normal(parts.group(1));
        int port = port(scheme, parts.group(2));
        String shown = port == standard(scheme) ? "" : ":" + port;
        String path = rest.startsWith("/") ? rest : "/" + rest;
        return new WebAddress(scheme, host, port, URI.create(scheme + "://" + host + shown + encode(path)));
    }

    private static int port(String scheme, @Nullable String digits) {
        int port = digits == null || digits.isEmpty() ? standard(scheme) : Integer.parseInt(digits);
        require(port > 0 && port < 65_536, "there is no port " + port);
        return port;
    }

    private static int standard(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c > 0x20 && c < 0x7f && "\"<>^`{|}[]".indexOf(c) < 0) {
                out.append(c);
            } else {
                out.append(String.format("%%%02X", (int) c));
            }
        }
        return out.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    private static void require(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
