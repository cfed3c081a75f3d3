package io.truceline.ingest.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses JSON-LD as it is found in the wild; out of text that no parser can read the plain fields are still picked. */
final class JsonLdText {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?://)?\\s*(?:<!--|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)|(?:-->|\\]\\]>|;)\\s*$");
    private static final List<String> PLAIN_FIELDS =
            List.of("datePublished", "dateModified", "dateCreated", "headline", "inLanguage", "url");
    private static final Pattern ARTICLE_TYPE =
            Pattern.compile("\"@type\"\\s*:\\s*\\[?\\s*\"(\\w{0,30}(?:Article|Posting))\"");
    private static final Pattern AUTHOR =
            Pattern.compile("\"author\"\\s*:\\s*[\\[{][^\\]}]{0,200}?\"name\"\\s*:\\s*\"([^\"]{1,100})\"");

    private JsonLdText() {}

    static JsonNode parse(String raw) {
        String json = WRAPPING.matcher(raw).replaceAll("");
        try {
            return LENIENT.readTree(json);
        } catch (JsonProcessingException e) {
            return picked(json); // broken JSON is common; the fields that matter mostly stand in its sound part
        }
    }

    private static JsonNode picked(String json) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Matcher type = ARTICLE_TYPE.matcher(json);
        if (!type.find()) {
            return node;
        }
        node.put("@type", type.group(1));
        for (String field : PLAIN_FIELDS) {
            pick(
                    node,
                    field,
                    Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"\\n]{1,300})\"")
                            .matcher(json));
        }
        pick(node, "author", AUTHOR.matcher(json));
        return node;
    }

    private static void pick(ObjectNode node, String field, Matcher matcher) {
        if (matcher.find()) {
            node.put(field, matcher.group(1));
        }
    }
}
