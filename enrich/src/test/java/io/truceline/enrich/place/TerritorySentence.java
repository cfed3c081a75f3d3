package io.truceline.enrich.place;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the territory suite.
 *
 * @param regions ids of the regions that a correct tagger gives; empty if none may be given
 * @param why what the sentence tries; those written later do not tell
 */
record TerritorySentence(
        String id,
        String text,
        List<String> regions,
        @Nullable String why) {
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");

    static List<TerritorySentence> all() {
        return LANGUAGES.stream().flatMap(language -> of(language).stream()).toList();
    }

    static List<TerritorySentence> of(String language) {
        return read("territory/" + language + ".yaml");
    }

    /** Sentences that were written when the rules were there. */
    static List<TerritorySentence> later() {
        return LANGUAGES.stream()
                .flatMap(language -> read("territory/later/" + language + ".yaml").stream())
                .toList();
    }

    private static List<TerritorySentence> read(String file) {
        Faults faults = new Faults();
        List<TerritorySentence> read =
                RuleYaml.read(file, content(file), new TypeReference<List<TerritorySentence>>() {}, List.of(), faults);
        if (!faults.lines().isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults.lines()));
        }
        return read;
    }

    private static String content(String file) {
        try (InputStream in = Objects.requireNonNull(TerritorySentence.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
