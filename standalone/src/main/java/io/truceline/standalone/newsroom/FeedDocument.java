package io.truceline.standalone.newsroom;

import io.truceline.standalone.newsroom.OutletPlan.FeedPlan;
import io.truceline.standalone.newsroom.OutletPlan.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An outlet's feed as XML. It changes only when its pages do. */
final class FeedDocument {
    private final OutletPlan outlet;
    private final FeedPlan feed;
    private final String home;

    FeedDocument(OutletPlan outlet, FeedPlan feed, String home) {
        this.outlet = outlet;
        this.feed = feed;
        this.home = home;
    }

    String contentType() {
        return (feed.kind() == Kind.ATOM ? "application/atom+xml" : "application/rss+xml") + "; charset=utf-8";
    }

    /**
     * The document.
     *
     * @param pages in the order in which they are listed
     * @param changed when the feed last changed
     */
    String xml(List<Page> pages, Instant changed) {
        return feed.kind() == Kind.ATOM ? atom(pages, changed) : rss(pages, changed);
    }

    private String rss(List<Page> pages, Instant changed) {
        Xml xml = new Xml();
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom");
        xml.open("channel").text("title", feed.title()).text("link", home).text("description", outlet.name());
        xml.empty("atom:link", "href", home + feed.path(), "rel", "self", "type", "application/rss+xml");
        xml.text("language", outlet.language())
                .text("lastBuildDate", rfc(changed))
                .text("ttl", "1");
        pages.forEach(page -> item(xml, page));
        return xml.close("channel").close("rss").toString();
    }

    private void item(Xml xml, Page page) {
        xml.open("item").text("title", page.text().title()).text("link", link(page));
        xml.text("guid", page.url(), "isPermaLink", "true");
        optional(xml, "pubDate", page.published() == null ? null : rfc(page.published()));
        optional(xml, "atom:updated", page.updated() == null ? null : iso(page.updated()));
        optional(xml, "dc:creator", page.scene().author());
        xml.text("category", page.scene().section())
                .text("description", page.text().standfirst());
        if (feed.kind() == Kind.RSS_CONTENT) {
            xml.text("content:encoded", new FeedContent(outlet).html(page));
        }
        xml.close("item");
    }

    private String atom(List<Page> pages, Instant changed) {
        Xml xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", outlet.language());
        xml.text("id", home).text("title", feed.title()).text("updated", iso(changed));
        xml.empty("link", "href", home).empty("link", "href", home + feed.path(), "rel", "self");
        pages.forEach(page -> entry(xml, page));
        return xml.close("feed").toString();
    }

    private void entry(Xml xml, Page page) {
        xml.open("entry")
                .text("id", "tag:" + outlet.domain() + ",2020:" + page.scene().path());
        xml.text("title", page.text().title())
                .empty("link", "href", link(page), "rel", "alternate", "type", "text/html");
        optional(xml, "published", page.published() == null ? null : iso(page.published()));
        xml.text(
                "updated",
                iso(Objects.requireNonNullElse(
                        page.updated(), Objects.requireNonNullElse(page.published(), page.since()))));
        if (page.scene().author() != null) {
            xml.open("author").text("name", page.scene().author()).close("author");
        }
        xml.empty("category", "term", page.scene().section());
        xml.text("summary", page.text().standfirst(), "type", "text").close("entry");
    }

    private String link(Page page) {
        return feed.query() == null ? page.url() : page.url() + "?" + feed.query();
    }

    private static void optional(Xml xml, String name, @Nullable String value) {
        if (value != null) {
            xml.text(name, value);
        }
    }

    private static String rfc(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
