package io.truceline.enrich.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.truceline.enrich.Story;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news text made up for the tests.
 *
 * @param report whether it reports that somebody broke a ceasefire
 * @param neg why it does not; null where it does
 * @param claims what it reports; null where it reports nothing
 */
record WrittenText(
        String id,
        String title,
        String text,
        boolean report,
        @Nullable String neg,
        @Nullable List<Claimed> claims) {
    static final List<String> LANGUAGES = List.of("fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * A claim that a text makes.
     *
     * @param accuser canonical name; "reporter" where the outlet itself says so
     * @param accused canonical name; "unspecified" where nobody is named
     * @param place as the text names it
     */
    record Claimed(
            String accuser,
            String accused,
            @Nullable String place,
            @Nullable Integer killed,
            @Nullable Integer wounded) {}

    static List<WrittenText> of(String language) {
        String file = "texts/" + language + ".yaml";
        try (InputStream in = Objects.requireNonNull(WrittenText.class.getResourceAsStream(file), file)) {
            return YAML.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    Story story() {
        return new Story(id, 1, title, text.strip(), null, null, null, null);
    }
}
