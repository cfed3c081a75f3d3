package io.truceline.ingest.poll;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build());

    private final FeedDates dates;
    private final Links links;
    private final Element at = new Element("feed");

    JsonFeed(ElementNames names, FeedDates dates, @Nullable URI document) {
        this.dates = dates;
        links = new Links(names, document);
    }

    ParsedFeed read(String text) {
        JsonNode feed = tree(text);
        if (!feed.path("items").isArray() && !feed.path("version").asText().contains("jsonfeed.org")) {
            throw new NotAFeedException("JSON that is no feed: it has no items");
        }
        List<ParsedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (entries.size() < FeedParser.MOST_ENTRIES && item.isObject()) {
                entries.add(entry(item));
            }
        }
        return new ParsedFeed(FeedKind.JSON, plain(feed, "title"), link(feed, "home_page_url"), entries);
    }

    private ParsedEntry entry(JsonNode item) {
        @Nullable String link = link(item, "url");
        @Nullable String title = plain(item, "title");
        @Nullable String summary = text(item, "summary");
        return new ParsedEntry(
                text(item, "id"),
                title != null ? title : PlainText.opening(summary != null ? summary : content(item)),
                link == null ? link(item, "external_url") : link,
                date(item, "date_published"),
                date(item, "date_modified"),
                summary,
                content(item),
                authors(item));
    }

    private static @Nullable String content(JsonNode item) {
        @Nullable String html = text(item, "content_html");
        return html == null ? text(item, "content_text") : html;
    }

    private List<String> authors(JsonNode item) {
        List<String> found = new ArrayList<>();
        item.path("authors").forEach(author -> add(author, found));
        if (found.isEmpty()) {
            add(item.path("author"), found);
        }
        return found;
    }

    private static void add(JsonNode author, List<String> to) {
        @Nullable String name = plain(author, "name");
        if (name != null) {
            to.add(name);
        }
    }

    private @Nullable Instant date(JsonNode item, String field) {
        @Nullable String text = text(item, field);
        return text == null ? null : dates.parse(text);
    }

    private @Nullable String link(JsonNode node, String field) {
        @Nullable String text = text(node, field);
        return text == null ? null : links.resolve(at, text);
    }

    private static @Nullable String plain(JsonNode node, String field) {
        @Nullable String text = text(node, field);
        return text == null ? null : PlainText.ofLoose(text);
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? PlainText.cut(value.asText().strip(), TextConstruct.LONGEST_MARKUP)
                : null;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new NotAFeedException("broken JSON, so no feed: " + e.getOriginalMessage());
        }
    }
}
