package io.truceline.contract.ops;

import com.fasterxml.jackson.databind.JsonNode;

/** One stage of the pipeline as a filter: one JSON object in, one value out that becomes a JSON object. */
@FunctionalInterface
public interface LineFilter {
    /**
     * Treats one line.
     *
     * @param line the parsed line, always an object
     * @return a record or tree that is written as the answer; its {@code id} is set by the caller
     * @throws IllegalArgumentException if the line lacks what the stage needs; the message says what
     */
    Object apply(JsonNode line);
}
