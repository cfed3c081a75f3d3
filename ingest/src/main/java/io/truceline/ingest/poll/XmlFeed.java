package io.truceline.ingest.poll;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the XML families of feeds, which share most names, with one eye for all of them. */
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "feed", "channel", "rdf");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final ElementNames names;
    private final FeedDates dates;
    private final Links links;

    XmlFeed(ElementNames names, FeedDates dates, @Nullable URI document) {
        this.names = names;
        this.dates = dates;
        links = new Links(names, document);
    }

    ParsedFeed read(Document tree) {
        Element root = root(tree);
        Element channel = channel(root);
        @Nullable Element title = names.child(channel, "title");
        title = title == null ? names.child(channel, "dc:title") : title;
        @Nullable String site = links.page(channel);
        return new ParsedFeed(
                kind(root),
                title == null ? null : TextConstruct.plain(title),
                site,
                entries(root, new XmlEntry(names, dates, links.onSite(site))));
    }

    private Element root(Document tree) {
        @Nullable Element bare = null;
        boolean page = tree.childrenSize() > 0 && names.of(tree.child(0)).equals("html");
        for (Element element : tree.getAllElements()) {
            String name = names.of(element);
            if (ROOTS.contains(name) && !(page && name.equals("channel"))) {
                return element;
            }
            bare = bare == null && ENTRIES.contains(name) ? element.parent() : bare;
        }
        if (bare != null && !page) {
            return bare;
        }
        throw new NotAFeedException(page ? "an HTML page, not a feed" : what(tree));
    }

    private String what(Document tree) {
        if (tree.childrenSize() == 0) {
            return tree.wholeText().isBlank() ? "nothing in it, so no feed" : "text without any markup, not a feed";
        }
        return "XML that is no feed: its outer element is <"
                + PlainText.ofLiteral(tree.child(0).tagName()) + ">";
    }

    private Element channel(Element root) {
        @Nullable Element channel = names.child(root, "channel");
        return channel == null ? root : channel;
    }

    private FeedKind kind(Element root) {
        return switch (names.of(root)) {
            case "feed", "entry" -> FeedKind.ATOM;
            case "rdf:rdf", "rdf" -> FeedKind.RDF;
            default -> names.child(root, "entry") == null ? FeedKind.RSS : FeedKind.ATOM;
        };
    }

    private List<ParsedEntry> entries(Element root, XmlEntry entryReader) {
        List<ParsedEntry> read = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (read.size() < FeedParser.MOST_ENTRIES && ENTRIES.contains(names.of(element)) && !nested(element)) {
                read.add(entryReader.read(element));
            }
        }
        return read;
    }

    /** Whether it lies in another entry, as in an Atom entry's source; an item left open swallows those after it. */
    private boolean nested(Element element) {
        return names.of(element).equals("entry")
                && element.parents().stream().anyMatch(up -> names.of(up).equals("entry"));
    }
}
