package io.truceline.contract.ops.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All keys of the configuration, found from its records, with the environment variable of each. */
final class Keys {
    static final String PREFIX = "TRUCELINE_";

    private final Map<String, Key> byVariable = new TreeMap<>();

    /**
     * One key.
     *
     * @param path from the top
     * @param shape what a text from the environment becomes
     */
    record Key(List<String> path, Shape shape) {}

    /** Shapes of values. */
    enum Shape {
        VALUE,
        LIST,
        /** A list of records, of which the environment gives the addresses only. */
        ADDRESSES,
        /** A map, whose keys continue the variable's name. */
        MAP
    }

    Keys() {
        collect(List.of(), Configuration.class);
    }

    /** Variable name to key. */
    Map<String, Key> byVariable() {
        return byVariable;
    }

    private void collect(List<String> path, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> here = append(path, component.getName());
            if (component.getType().isRecord()) {
                collect(here, component.getType());
            } else {
                byVariable.put(variable(here), new Key(here, shape(component.getGenericType())));
            }
        }
    }

    private static Shape shape(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return Shape.VALUE;
        }
        if (parameterized.getRawType() == Map.class) {
            return Shape.MAP;
        }
        return parameterized.getActualTypeArguments()[0] == String.class ? Shape.LIST : Shape.ADDRESSES;
    }

    static String variable(List<String> path) {
        String joined = String.join("_", path);
        return PREFIX + joined.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static List<String> append(List<String> path, String name) {
        return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(name))
                .toList();
    }
}
