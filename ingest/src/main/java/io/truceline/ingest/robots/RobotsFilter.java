package io.truceline.ingest.robots;

import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.ops.LineFilter;
import java.util.Base64;

/** {@code check robots}: {@code {"id","robots_b64","agent","url"}} gives {@code {"id","allowed"}}. */
public final class RobotsFilter implements LineFilter {
    /** The answer. */
    public record RobotsLine(boolean allowed) {}

    @Override
    public RobotsLine apply(JsonNode line) {
        byte[] robots = Base64.getMimeDecoder().decode(text(line, "robots_b64"));
        String url = text(line, "url");
        return new RobotsLine(
                RobotsRules.parse(url, robots, text(line, "agent")).allows(url));
    }

    private static String text(JsonNode line, String field) {
        if (!line.path(field).isTextual()) {
            throw new IllegalArgumentException("the line has no text '" + field + "'");
        }
        return line.path(field).textValue();
    }
}
