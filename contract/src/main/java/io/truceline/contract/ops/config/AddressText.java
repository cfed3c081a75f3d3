package io.truceline.contract.ops.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Configured addresses as they may stand in a log or an error line: without the secrets that people put into them. */
public final class AddressText {
    private static final String HIDDEN = "…";
    private static final Pattern SCHEME = Pattern.compile("^(?:jdbc:[a-z0-9]+:(?://)?|[A-Za-z][A-Za-z0-9+.-]*://)");
    private static final Pattern HOST = Pattern.compile("^[^/?#;&]*");
    private static final Pattern HOST_AND_PATH = Pattern.compile("^[^?#;&]*");

    private AddressText() {}

    /** The address without user, password and parameters: {@code jdbc:postgresql://…@db/truceline…}. */
    public static String withoutSecrets(String address) {
        return shown(address, HOST_AND_PATH);
    }

    /** Scheme, host and port alone, since the path of a webhook is often its key: {@code https://hooks.example…}. */
    public static String hostOnly(String address) {
        return shown(address, HOST);
    }

    private static String shown(String address, Pattern part) {
        Matcher scheme = SCHEME.matcher(address);
        String start = scheme.find() ? scheme.group() : "";
        // a password may hold any character, also those that end a host or begin a query: only what follows the last @
        // is safe
        int at = address.lastIndexOf('@');
        boolean user = at >= start.length();
        String rest = address.substring(user ? at + 1 : start.length());
        Matcher safe = part.matcher(rest);
        String kept = safe.find() ? safe.group() : "";
        return start + (user ? HIDDEN + "@" : "") + kept + (kept.length() < rest.length() ? HIDDEN : "");
    }
}
