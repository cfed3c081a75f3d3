package io.truceline.ingest.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the page says of its article in JSON-LD (schema.org): of several articles the first that has a date or an author. */
final class JsonLd {
    private static final int DEEPEST = 12;
    /** Pages carry a handful of scripts and names; what is past these bounds is made to waste time. */
    private static final int MOST_SCRIPTS = 100;

    private static final int MOST_NAMES = 50;
    /** Types of schema.org, beside those whose name ends in Article, whose author and dates are an article's. */
    private static final Set<String> ARTICLE_TYPES = Set.of(
            "BlogPosting",
            "LiveBlogPosting",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Report",
            "Review",
            "Recipe");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final JsonNode article;

    JsonLd(Document page) {
        page.getElementsByTag("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .limit(MOST_SCRIPTS)
                .forEach(script -> gather(JsonLdText.parse(script.data()), 0));
        article = choose();
    }

    private void gather(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").textValue(), node);
            }
            if (isArticle(node)) {
                articles.add(node);
            }
        }
        if (node.isContainerNode()) {
            node.forEach(child -> gather(child, depth + 1));
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (!type.isArray()) {
            return isArticle(type.asText());
        }
        for (JsonNode one : type) {
            if (isArticle(one.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article") || ARTICLE_TYPES.contains(type);
    }

    private JsonNode choose() {
        for (JsonNode candidate : articles) {
            if (candidate.has("datePublished") || candidate.has("author")) {
                return candidate;
            }
        }
        return articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
    }

    /** A field of the article as text without markup. */
    @Nullable
    String text(String field) {
        return plain(article.path(field));
    }

    /** The article's text as written, entities resolved. */
    @Nullable
    String body() {
        JsonNode body = article.path("articleBody");
        return body.isTextual() ? Parser.unescapeEntities(body.textValue(), false) : null;
    }

    /** Names of the article's authors, as written. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        addNames(article.path("author"), names, 0);
        if (names.isEmpty()) {
            addNames(article.path("creator"), names, 0);
        }
        return List.copyOf(names);
    }

    @Nullable
    String publisher() {
        return plain(resolve(article.path("publisher")).path("name"));
    }

    /** Stops at a depth that no honest page reaches: references may lead back to themselves. */
    private void addNames(JsonNode node, Set<String> names, int depth) {
        JsonNode full = resolve(node);
        JsonNode named = full.isObject() ? full.path("name") : full;
        if (named.isArray() && depth < DEEPEST) {
            named.forEach(one -> addNames(one, names, depth + 1));
        }
        String name = named.isArray() ? null : plain(named);
        if (name != null && names.size() < MOST_NAMES) {
            names.add(name);
        }
    }

    /** A bare reference stands for the node it names. */
    private JsonNode resolve(JsonNode node) {
        JsonNode id = node.path("@id");
        return id.isTextual() && !node.has("name") ? byId.getOrDefault(id.textValue(), node) : node;
    }

    private static @Nullable String plain(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        if (!one.isTextual()) {
            return null;
        }
        String text = BlockText.collapse(Parser.unescapeEntities(one.textValue(), false));
        return text.isEmpty() ? null : text;
    }
}
