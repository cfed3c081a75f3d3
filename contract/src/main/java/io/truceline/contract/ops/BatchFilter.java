package io.truceline.contract.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.truceline.contract.record.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link LineFilter} over JSON Lines: one answer for each line, in order, with the line's {@code id} first. A line
 * that cannot be treated gives {@code {"id":…,"error":"…"}}; it never stops the run. Blank lines are skipped.
 */
public final class BatchFilter {
    private final LineFilter filter;

    public BatchFilter(LineFilter filter) {
        this.filter = filter;
    }

    /** Reads to the end of the input. */
    public void run(BufferedReader in, Writer out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.write(Json.mapper().writeValueAsString(answer(line)));
                out.write('\n');
            }
        }
        out.flush();
    }

    private ObjectNode answer(String line) {
        JsonNode id = JsonNodeFactory.instance.nullNode();
        try {
            JsonNode parsed = Json.mapper().readTree(line);
            if (!parsed.isObject()) {
                return error(id, "not a JSON object");
            }
            id = parsed.path("id");
            return withId(id, Json.mapper().valueToTree(filter.apply(parsed)));
        } catch (JsonProcessingException e) {
            return error(id, "not JSON: " + e.getOriginalMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return error(id, reason(e));
        }
    }

    private static ObjectNode withId(JsonNode id, ObjectNode answer) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("id", id.isMissingNode() ? null : id);
        answer.remove("id");
        whole.setAll(answer);
        return whole;
    }

    private static ObjectNode error(JsonNode id, String why) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("id", id.isMissingNode() ? null : id);
        return whole.put("error", why);
    }

    private static String reason(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
