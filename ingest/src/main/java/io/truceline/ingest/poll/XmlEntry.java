package io.truceline.ingest.poll;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one item or entry: for each fact a list of names, the most telling first. */
final class XmlEntry {
    private static final List<String> ID = List.of("guid", "id", "dc:identifier");
    private static final List<String> TITLE = List.of("title", "dc:title", "media:title");
    private static final List<String> ORIGINAL = List.of("feedburner:origlink", "pheedo:origlink");
    private static final List<String> PUBLISHED = List.of(
            "pubdate", "published", "issued", "dcterms:issued", "dc:date", "dcterms:created", "created", "date");
    private static final List<String> UPDATED =
            List.of("updated", "modified", "dcterms:modified", "dc:date", "lastbuilddate", "date");
    private static final List<String> SUMMARY =
            List.of("summary", "description", "dc:description", "itunes:summary", "media:description", "abstract");
    private static final List<String> CONTENT = List.of("content:encoded", "content", "xhtml:body", "body", "fullitem");
    private static final List<String> AUTHORS = List.of("author", "dc:creator", "itunes:author", "dc:contributor");

    private final ElementNames names;
    private final FeedDates dates;
    private final Links links;

    XmlEntry(ElementNames names, FeedDates dates, Links links) {
        this.names = names;
        this.dates = dates;
        this.links = links;
    }

    ParsedEntry read(Element entry) {
        @Nullable String summary = first(entry, SUMMARY, TextConstruct::markup);
        @Nullable String content = first(entry, CONTENT, TextConstruct::markup);
        @Nullable String title = first(entry, TITLE, TextConstruct::plain);
        return new ParsedEntry(
                id(entry),
                title != null ? title : PlainText.opening(summary != null ? summary : content),
                link(entry),
                date(entry, PUBLISHED),
                date(entry, UPDATED),
                summary,
                content,
                authors(entry));
    }

    private @Nullable String id(Element entry) {
        @Nullable String own = first(entry, ID, element -> blankToNull(element.wholeText()));
        return own != null ? own : blankToNull(entry.attr("rdf:about"));
    }

    private @Nullable String link(Element entry) {
        // services that count clicks keep the page's own address beside their link
        @Nullable String original = first(entry, ORIGINAL, element -> links.resolve(element, element.wholeText()));
        @Nullable String page = original != null ? original : links.page(entry);
        return page != null ? page : permalink(entry);
    }

    /** An RSS guid is a link unless it says otherwise (RSS 2.0); an RDF item's address too. */
    private @Nullable String permalink(Element entry) {
        @Nullable Element guid = names.child(entry, "guid");
        boolean permanent = guid != null && !guid.attr("isPermaLink").strip().equalsIgnoreCase("false");
        @Nullable
        String text = permanent && guid != null
                ? guid.wholeText().strip()
                : entry.attr("rdf:about").strip();
        return text.toLowerCase(Locale.ROOT).startsWith("http") ? links.resolve(entry, text) : null;
    }

    private @Nullable Instant date(Element entry, List<String> from) {
        for (String name : from) {
            for (Element element : names.children(entry, name)) {
                @Nullable Instant instant = dates.parse(element.wholeText());
                if (instant != null) {
                    return instant;
                }
            }
        }
        return null;
    }

    private List<String> authors(Element entry) {
        for (String name : AUTHORS) {
            Set<String> found = new LinkedHashSet<>();
            for (Element author : names.children(entry, name)) {
                @Nullable Element inner = names.child(author, "name");
                @Nullable String text = TextConstruct.plain(inner == null ? author : inner);
                if (text != null) {
                    found.add(Authors.name(text));
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private @Nullable String first(Element entry, List<String> from, Function<Element, @Nullable String> reading) {
        for (String name : from) {
            for (Element element : names.children(entry, name)) {
                @Nullable String text = reading.apply(element);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
