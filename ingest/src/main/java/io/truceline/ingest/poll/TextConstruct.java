package io.truceline.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements that hold text or markup: Atom's text constructs (RFC 4287, section 3.1, and Atom 0.3's modes) and RSS's elements. */
final class TextConstruct {
    private TextConstruct() {}

    /** Without markup; null if blank. */
    static @Nullable String plain(Element element) {
        if (inline(element)) {
            return PlainText.ofHtml(element.html());
        }
        String text = text(element);
        return switch (type(element)) {
            case "text", "text/plain" -> PlainText.ofLiteral(text);
            case "html", "text/html", "application/xhtml+xml" -> PlainText.ofHtml(text);
            default -> PlainText.ofLoose(text);
        };
    }

    /** As given: the markup where there is some; null if blank. */
    static @Nullable String markup(Element element) {
        String given = (inline(element) ? element.html() : text(element)).strip();
        return given.isEmpty() ? null : given;
    }

    private static String text(Element element) {
        String text = element.wholeText();
        return element.attr("mode").equals("base64") ? decoded(text) : text;
    }

    private static boolean inline(Element element) {
        return element.childrenSize() > 0;
    }

    private static String type(Element element) {
        return element.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // declared but not base64: taken as it is
        }
    }
}
