package io.truceline.contract.ops.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.truceline.contract.ops.StartException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the configuration: defaults, then the file, then the environment. Whatever is wrong is told in one line. */
public final class ConfigurationReader {
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addModule(new SimpleModule().addDeserializer(Duration.class, new Durations()))
            .build();
    private final Map<String, String> environment;

    public ConfigurationReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * Reads a configuration.
     *
     * @param file null: defaults and environment only
     * @throws StartException with exit code 2, naming file, key, what was found and what is allowed
     */
    public Configuration read(@Nullable Path file) {
        ObjectNode tree = defaults();
        if (file != null) {
            merge(tree, object(file));
        }
        new Environment(environment).overlay(tree);
        Configuration configuration = bind(tree, file == null ? "environment" : file.toString(), Configuration.class);
        return configuration.feedsFile() == null ? configuration : withFeedsFile(configuration, file);
    }

    private Configuration withFeedsFile(Configuration configuration, @Nullable Path file) {
        Path name = Path.of(String.valueOf(configuration.feedsFile()));
        Path feeds = file == null ? name : file.resolveSibling(name);
        return configuration.withFeeds(new FeedsFile(this).read(feeds, configuration.feeds()));
    }

    /** Parses a YAML file to a tree. */
    JsonNode tree(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StartException(2, file + ": no such file");
        }
        try {
            return yaml.readTree(file.toFile());
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : " line " + e.getLocation().getLineNr();
            throw new StartException(2, file + ":" + where + ": not valid YAML: " + oneLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new StartException(2, file + ": cannot be read: " + e.getMessage());
        }
    }

    /** Makes a record of a tree. */
    <T> T bind(JsonNode tree, String file, Class<T> type) {
        try {
            return yaml.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            throw new StartException(2, file + ": " + explain(e));
        } catch (JsonProcessingException e) {
            throw new StartException(2, file + ": " + oneLine(e.getOriginalMessage()));
        }
    }

    private ObjectNode object(Path file) {
        JsonNode tree = tree(file);
        if (tree.isMissingNode() || tree.isNull()) {
            return yaml.createObjectNode();
        }
        if (!tree.isObject()) {
            throw new StartException(2, file + ": found no keys, allowed is YAML of the form key: value");
        }
        return (ObjectNode) tree;
    }

    private ObjectNode defaults() {
        try (InputStream in = Configuration.class.getResourceAsStream("defaults.yaml")) {
            return (ObjectNode) yaml.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("the jar lacks defaults.yaml", e);
        }
    }

    private static void merge(ObjectNode base, ObjectNode over) {
        over.properties().forEach(entry -> {
            JsonNode old = base.get(entry.getKey());
            if (old instanceof ObjectNode inner && entry.getValue() instanceof ObjectNode more) {
                merge(inner, more);
            } else if (!(old instanceof ObjectNode && entry.getValue().isNull())) {
                base.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static String explain(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return path(e) + ": unknown key, allowed are " + known;
        }
        if (e.getCause() instanceof BadSetting bad) {
            String parent = path(e);
            return (parent.isEmpty() ? "" : parent + ".") + bad.key() + ": " + bad.getMessage();
        }
        if (e instanceof InvalidFormatException format) {
            return path(e) + ": found " + format.getValue() + ", allowed is " + allowed(format.getTargetType(), format);
        }
        if (e instanceof MismatchedInputException mismatch) {
            return path(e) + ": allowed is " + allowed(mismatch.getTargetType(), mismatch);
        }
        return path(e) + ": " + oneLine(e.getOriginalMessage());
    }

    private static String allowed(@Nullable Class<?> type, JsonMappingException e) {
        if (type == int.class || type == short.class) {
            return "a whole number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == Duration.class) {
            return "a time such as 500ms, 20s, 2m, 1h, 7d";
        }
        if (type != null && java.util.Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type != null && type.isRecord()) {
            return "keys and values";
        }
        return "another kind of value (" + oneLine(e.getOriginalMessage()) + ")";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
