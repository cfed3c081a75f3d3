package io.truceline.sink.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Style sheet, script and icon, named one by one: no path from outside ever reaches the class path. */
final class StaticFiles {
    private static final Map<String, String> FILES = Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "mark.svg", "image/svg+xml");

    private StaticFiles() {}

    static void routes(RoutesConfig routes) {
        FILES.forEach((name, type) -> {
            byte[] bytes = read(name);
            routes.get("/static/" + name, ctx -> send(ctx, bytes, type));
        });
        byte[] mark = read("mark.svg");
        routes.get("/favicon.ico", ctx -> send(ctx, mark, "image/svg+xml"));
    }

    private static void send(Context ctx, byte[] bytes, String type) {
        ctx.header("Cache-Control", "no-cache").contentType(type).result(bytes);
    }

    private static byte[] read(String name) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            if (in == null) {
                throw new IllegalStateException("static/" + name + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
