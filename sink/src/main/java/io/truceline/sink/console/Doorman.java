package io.truceline.sink.console;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request first. Keeps out pages of other sites: by name (DNS rebinding: a foreign name that points to loopback),
 * by origin and by content type (a foreign form cannot send JSON without asking first).
 */
final class Doorman {
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String bind;
    private final boolean onLoopback;

    Doorman(String bind) {
        this.bind = bind;
        this.onLoopback = isLoopback(bind);
    }

    /** @throws Problem if the request must not go on */
    void look(Context ctx) {
        headers(ctx);
        String host = ctx.header("Host");
        if (onLoopback && !isOurs(host)) {
            throw new Problem(403, "Host: found " + shown(host) + ", allowed is localhost, 127.0.0.1 or [::1]");
        }
        if (!ctx.method().name().equals("GET") && !ctx.method().name().equals("HEAD")) {
            lookAtWrite(ctx, host);
        }
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", CSP);
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("X-Frame-Options", "DENY");
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Cache-Control", "no-store");
    }

    private static void lookAtWrite(Context ctx, @Nullable String host) {
        String type = ctx.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
            throw new Problem(415, "Content-Type: found " + shown(type) + ", allowed is application/json");
        }
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new Problem(403, "this was sent by a page of another site");
        }
        String origin = ctx.header("Origin");
        if (origin != null && !hostOf(origin).equals(host)) {
            throw new Problem(403, "this was sent by a page of another origin");
        }
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || name.equals(bind);
    }

    private static String hostOf(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "nothing" : value.substring(0, Math.min(value.length(), 100));
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
