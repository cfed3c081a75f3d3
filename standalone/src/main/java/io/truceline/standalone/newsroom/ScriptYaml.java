package io.truceline.standalone.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.truceline.contract.ops.StartException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the script's YAML files strictly. Whatever is wrong is told in one line that names file and key. */
final class ScriptYaml {
    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new JavaTimeModule())
            .build();
    private final ScriptFiles files;

    ScriptYaml(ScriptFiles files) {
        this.files = files;
    }

    /** A file as one record. */
    <T> T record(String name, Class<T> type) {
        return type.cast(read(name, yaml.constructType(type)));
    }

    /** A file of records by key. */
    <T> Map<String, T> map(String name, Class<T> type) {
        Map<String, T> records = new TreeMap<>();
        Object read = read(name, yaml.getTypeFactory().constructMapType(Map.class, String.class, type));
        ((Map<?, ?>) read).forEach((key, value) -> records.put(String.valueOf(key), type.cast(value)));
        return records;
    }

    private Object read(String name, JavaType type) {
        try {
            Object read = yaml.readValue(files.need(name), type);
            if (read == null) {
                throw new StartException(2, name + ": is empty");
            }
            return read;
        } catch (JsonMappingException e) {
            throw new StartException(2, name + ": " + place(e) + ": " + reason(e) + " (" + line(e) + ")");
        } catch (JsonProcessingException e) {
            throw new StartException(2, name + ": " + line(e) + ": not valid YAML: " + firstLine(e));
        }
    }

    private static String place(JsonMappingException e) {
        return e.getPath().stream()
                .map(ScriptYaml::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String line(JsonProcessingException e) {
        return "line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key, allowed are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        return e.getCause() instanceof Fault fault ? String.valueOf(fault.getMessage()) : firstLine(e);
    }

    private static String firstLine(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
