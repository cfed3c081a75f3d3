package io.truceline.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Pages written for these tests. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose body is the given HTML. */
    static String page(String body) {
        return "<!DOCTYPE html><html><head><title>A page for a test</title></head><body>" + body + "</body></html>";
    }
}
