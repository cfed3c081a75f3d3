package io.truceline.sink.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import io.truceline.contract.record.Json;
import io.truceline.sink.store.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers in JSON. */
final class JsonAnswer {
    private JsonAnswer() {}

    static void send(Context ctx, Object value) {
        ctx.contentType("application/json; charset=utf-8").result(text(value));
    }

    /** A list under its name, with the cursor of what follows. */
    static void send(Context ctx, String name, Page<?> page) {
        Map<String, @Nullable Object> list = new LinkedHashMap<>();
        list.put(name, page.rows());
        list.put("next", page.next());
        send(ctx, list);
    }

    static String text(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), e);
        }
    }
}
