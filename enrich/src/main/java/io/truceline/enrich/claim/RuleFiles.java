package io.truceline.enrich.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.truceline.contract.record.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the rule files that lie beside this class, strictly, and remembers what was read so that it can be hashed. */
final class RuleFiles {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final Map<String, String> read = new TreeMap<>();

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
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        }
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

    private static String text(String file) {
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
