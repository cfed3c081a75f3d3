package io.truceline.enrich.place;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads rule files in YAML strictly: an unknown key or a wrong type is a fault. */
final class RuleYaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RuleYaml() {}

    /** The file's content, or the given stand-in with a fault noted. */
    static <T> T read(String file, String content, TypeReference<T> type, T otherwise, Faults faults) {
        try {
            T read = MAPPER.readValue(content, type);
            return read == null ? otherwise : read;
        } catch (JacksonException e) {
            faults.add(file, where(e), what(e));
            return otherwise;
        }
    }

    /** The number of the entry or the key, else the line. */
    private static String where(JacksonException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            JsonMappingException.Reference first = mapping.getPath().get(0);
            return first.getFieldName() == null
                    ? "entry " + (first.getIndex() + 1)
                    : "\"" + first.getFieldName() + "\"";
        }
        JsonLocation at = e.getLocation();
        return at == null ? "whole file" : "line " + at.getLineNr();
    }

    private static String what(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key \"" + unknown.getPropertyName() + "\"; allowed: " + unknown.getKnownPropertyIds();
        }
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("cannot be read");
    }
}
