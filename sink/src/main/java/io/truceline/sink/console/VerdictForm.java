package io.truceline.sink.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.truceline.contract.record.Json;
import io.truceline.contract.record.VerdictKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an analyst's desk sends as a verdict, checked for itself alone. */
record VerdictForm(
        VerdictKind kind,
        String author,
        @Nullable String note,
        @Nullable String other,
        List<String> claims) {
    private static final Set<String> FIELDS = Set.of("kind", "author", "note", "other", "claims");
    private static final int LONGEST_AUTHOR = 80;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_ID = 200;
    private static final int MOST_CLAIMS = 500;

    /** @throws Problem naming the field, what was found and what is allowed */
    static VerdictForm parse(String body) {
        JsonNode tree = tree(body);
        for (Iterator<String> names = tree.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name)) {
                throw Problem.bad(cut(name) + ": no such field, allowed are author, claims, kind, note, other");
            }
        }
        String author = text(tree, "author", LONGEST_AUTHOR);
        if (author == null) {
            throw Problem.bad("author: found nothing, allowed is a name");
        }
        VerdictForm form = new VerdictForm(
                kind(tree), author, text(tree, "note", LONGEST_NOTE), text(tree, "other", LONGEST_ID), claims(tree));
        form.refuseMisfits();
        return form;
    }

    private void refuseMisfits() {
        require(kind == VerdictKind.MERGE == (other != null), "other: needed for merge, and for nothing else");
        require(kind == VerdictKind.SPLIT == !claims.isEmpty(), "claims: needed for split, and for nothing else");
    }

    private static void require(boolean ok, String message) {
        if (!ok) {
            throw Problem.bad(message);
        }
    }

    private static JsonNode tree(String body) {
        try {
            JsonNode tree = Json.mapper().readTree(body);
            require(tree != null && tree.isObject(), "body: found no JSON object");
            return tree;
        } catch (JsonProcessingException e) {
            throw Problem.bad("body: not valid JSON");
        }
    }

    private static VerdictKind kind(JsonNode tree) {
        String word = tree.path("kind").asText("");
        return Arrays.stream(VerdictKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problem.bad("kind: found " + (word.isEmpty() ? "nothing" : cut(word))
                        + ", allowed is confirm, reject, merge, split or acknowledge"));
    }

    private static @Nullable String text(JsonNode tree, String name, int longest) {
        JsonNode node = tree.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        require(node.isTextual(), name + ": found no text");
        String text = node.textValue().strip();
        require(text.length() <= longest, name + ": longer than " + longest + " characters");
        require(text.indexOf('\0') < 0, name + ": holds a NUL character");
        return text.isEmpty() ? null : text;
    }

    private static List<String> claims(JsonNode tree) {
        JsonNode node = tree.path("claims");
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        require(node.isArray() && node.size() <= MOST_CLAIMS, "claims: allowed is a list of up to " + MOST_CLAIMS);
        List<String> claims = new ArrayList<>();
        for (JsonNode id : node) {
            require(id.isTextual() && id.textValue().length() <= LONGEST_ID, "claims: allowed are ids of claims");
            claims.add(id.textValue());
        }
        return List.copyOf(claims);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 60));
    }
}
