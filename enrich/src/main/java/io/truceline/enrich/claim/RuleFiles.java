package io.truceline.enrich.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.truceline.contract.record.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rule files strictly, any number at once, those of a directory or else the ones beside this class, and remembers what was read so that it can be hashed. */
final class RuleFiles {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final @Nullable Path directory;
    private final Map<String, String> read = new ConcurrentSkipListMap<>();

    /** @param directory where files lie that replace the shipped ones of the same name; null: none */
    RuleFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /** Reads {@code NAME.yaml}; an error names the file, the line and what is wrong there. */
    <T> T read(String name, Class<T> type) {
        String text = text(name + ".yaml");
        read.put(name, text);
        return parse(name + ".yaml", text, type);
    }

    static <T> T parse(String file, String text, Class<T> type) {
        try {
            return YAML.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ":" + line(text, e) + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Where an unknown key stands, which the parser tells of only further down; else where it stopped; 0 if nobody knows. */
    private static int line(String text, JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> lines = text.lines().toList();
            for (int k = 0; k < lines.size(); k++) {
                if (lines.get(k).matches(".*\\b" + Pattern.quote(unknown.getPropertyName()) + "\"?\\s*:.*")) {
                    return k + 1;
                }
            }
        }
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /** One hash over all files read so far. */
    String hash() {
        List<String> all = new ArrayList<>();
        read.forEach((name, text) -> {
            all.add(name);
            all.add(text);
        });
        return Ids.of(all.toArray(String[]::new));
    }

    private String text(String file) {
        return directory != null && Files.exists(directory.resolve(file))
                ? read(directory.resolve(file))
                : shipped(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read as text in UTF-8: " + e, e);
        }
    }

    private static String shipped(String file) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such rule file");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
