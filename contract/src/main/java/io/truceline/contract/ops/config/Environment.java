package io.truceline.contract.ops.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.truceline.contract.ops.StartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays {@code TRUCELINE_…} variables over a configuration tree. {@code …_FILE} takes the value from a file, for secrets. A
 * variable that names no key is refused, since it is most likely a misspelt one.
 */
final class Environment {
    private static final String FILE = "_FILE";

    private final Map<String, String> variables;
    private final Keys keys = new Keys();

    Environment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
    }

    void overlay(ObjectNode tree) {
        variables.forEach((name, value) -> {
            if (name.startsWith(Keys.PREFIX)) {
                overlay(tree, name, value);
            }
        });
    }

    private void overlay(ObjectNode tree, String name, String value) {
        if (keys.byVariable().containsKey(name) && put(tree, name, value)) {
            return;
        }
        String bare = name.endsWith(FILE) ? name.substring(0, name.length() - FILE.length()) : "";
        if (bare.isEmpty() ? !put(tree, name, value) : !put(tree, bare, content(name, value))) {
            throw new StartException(
                    2,
                    "environment: " + name + ": unknown key, allowed are "
                            + String.join(", ", keys.byVariable().keySet()));
        }
    }

    private boolean put(ObjectNode tree, String name, String value) {
        Keys.@Nullable Key key = keys.byVariable().get(name);
        if (key != null && key.shape() != Keys.Shape.MAP) {
            parent(tree, key.path()).set(last(key.path()), node(key.shape(), value));
            return true;
        }
        return putInMap(tree, name, value);
    }

    private boolean putInMap(ObjectNode tree, String name, String value) {
        for (Map.Entry<String, Keys.Key> map : keys.byVariable().entrySet()) {
            String start = map.getKey() + "_";
            if (map.getValue().shape() == Keys.Shape.MAP && name.startsWith(start) && name.length() > start.length()) {
                String dots = map.getKey().endsWith("PROPERTIES") ? "." : "-";
                String inner =
                        name.substring(start.length()).toLowerCase(Locale.ROOT).replace("_", dots);
                List<String> path = map.getValue().path();
                parent(tree, path).withObjectProperty(last(path)).put(inner, value);
                return true;
            }
        }
        return false;
    }

    private static JsonNode node(Keys.Shape shape, String value) {
        if (shape == Keys.Shape.VALUE) {
            return TextNode.valueOf(value);
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (String part : value.split(",", -1)) {
            if (!part.isBlank() && shape == Keys.Shape.LIST) {
                list.add(part.trim());
            } else if (!part.isBlank()) {
                list.addObject().put("url", part.trim());
            }
        }
        return list;
    }

    private static ObjectNode parent(ObjectNode tree, List<String> path) {
        ObjectNode node = tree;
        for (String name : path.subList(0, path.size() - 1)) {
            node = node.withObjectProperty(name);
        }
        return node;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new StartException(2, "environment: " + name + ": cannot read file " + file);
        }
    }
}
