package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with rule files, one line each: file, entry, what was found, what is allowed. */
final class Faults {
    private final List<String> lines = new ArrayList<>();

    /** Notes a problem of one entry. */
    void add(String file, String entry, String problem) {
        lines.add(file + ", " + entry + ": " + problem);
    }

    /** @throws IllegalStateException if there is any; the message has one line for each */
    void refuse() {
        if (!lines.isEmpty()) {
            throw new IllegalStateException(String.join("\n", lines));
        }
    }

    /** All problems in the order in which they were met. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
