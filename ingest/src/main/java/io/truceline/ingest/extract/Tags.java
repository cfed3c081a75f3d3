package io.truceline.ingest.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML elements are for, as far as it matters to reading an article. */
final class Tags {
    /** Never text of an article, wherever they stand. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "map",
            "select",
            "textarea",
            "button",
            "input",
            "option",
            "datalist",
            "dialog",
            "menu",
            "nav",
            "footer",
            "figcaption",
            "rp",
            "rt",
            "frameset",
            "amp-ad",
            "amp-embed",
            "amp-iframe",
            "amp-sidebar",
            "amp-img",
            "gcse:search",
            "label",
            "picture",
            "img",
            "title");

    private static final Set<String> BLOCK = Set.of(
            "html",
            "body",
            "div",
            "p",
            "section",
            "article",
            "main",
            "header",
            "aside",
            "form",
            "fieldset",
            "figure",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "address",
            "hr",
            "center",
            "details",
            "summary",
            "hgroup",
            "noframes",
            "legend");

    private static final Set<String> PIECE = Set.of("p", "li", "pre", "blockquote");

    private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> ASIDE_ROLES = Set.of(
            "navigation",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "banner");

    private Tags() {}

    static boolean silent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean block(Element element) {
        return BLOCK.contains(element.normalName());
    }

    static boolean heading(Element element) {
        return HEADING.contains(element.normalName());
    }

    /** A piece of a text: never the whole of one, even if its neighbours are short. */
    static boolean paragraph(Element element) {
        return PIECE.contains(element.normalName()) || heading(element);
    }

    /** Named as the text of an article by microdata. */
    static boolean articleBody(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    static boolean sidePart(Element element) {
        return element.nameIs("aside") || ASIDE_ROLES.contains(element.attr("role"));
    }

    /** Not shown to a reader, by the page's own word. */
    static boolean unseen(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 500
                && style.replace(" ", "").contains("display:none");
    }
}
