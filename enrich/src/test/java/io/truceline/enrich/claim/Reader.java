package io.truceline.enrich.claim;

import io.truceline.enrich.Story;
import io.truceline.enrich.place.PlaceTags;
import io.truceline.enrich.text.TokenText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads stories with the rules as shipped, published on Wednesday 25 November 2026 unless told otherwise. */
final class Reader {
    static final Rules RULES = Rules.load();
    static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:00:00Z");

    private Reader() {}

    static Reading read(String text) {
        return read("en", null, text, WEDNESDAY);
    }

    static Reading read(String language, @Nullable String title, String text, @Nullable Instant published) {
        return read(language, title, text, published, PlaceTags.NONE);
    }

    static Reading read(
            String language, @Nullable String title, String text, @Nullable Instant published, PlaceTags tags) {
        Story story = new Story("article", 1, title, text, published, null, null, null);
        return new ClaimFinder(RULES, (region, country) -> null)
                .find(story, language, TokenText.of(title == null ? "" : title), TokenText.of(text), tags, List.of());
    }

    /** Rows of a table beside the tests, without comments. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Reader.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
