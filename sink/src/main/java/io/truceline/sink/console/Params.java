package io.truceline.sink.console;

import io.javalin.http.Context;
import io.truceline.sink.store.Cursor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a query asks for; what it cannot mean is a {@link Problem}. */
final class Params {
    private static final int MOST = 500;
    private static final int USUAL = 50;

    private Params() {}

    static int limit(Context ctx) {
        return (int) number(ctx, "limit", USUAL, 1, MOST);
    }

    static Cursor cursor(Context ctx) {
        try {
            return Cursor.parse(ctx.queryParam("cursor"));
        } catch (IllegalArgumentException e) {
            throw Problem.bad(String.valueOf(e.getMessage()));
        }
    }

    static long number(Context ctx, String name, long otherwise, long least, long most) {
        String text = ctx.queryParam(name);
        return text == null || text.isEmpty() ? otherwise : number(name, text, least, most);
    }

    static long number(String name, String text, long least, long most) {
        if (text.matches("\\d{1,18}")) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw Problem.bad(name + ": found " + cut(text) + ", allowed is a whole number from " + least + " to " + most);
    }

    /** One of some words; null if the query does not ask. */
    static @Nullable String word(Context ctx, String name, Set<String> allowed) {
        String text = ctx.queryParam(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!allowed.contains(text)) {
            throw Problem.bad(name + ": found " + cut(text) + ", allowed is one of "
                    + String.join(", ", allowed.stream().sorted().toList()));
        }
        return text;
    }

    static String id(Context ctx) {
        String id = ctx.pathParam("id");
        if (id.length() > 200 || id.indexOf('\0') >= 0) {
            throw Problem.missing("what has so long an id");
        }
        return id;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }
}
