package io.truceline.ingest.poll;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Elements that hold text or markup: Atom's text constructs (RFC 4287, section 3.1, and Atom 0.3's modes) and RSS's elements. */
final class TextConstruct {
    /** Longest summary or content kept, in characters: a record of the log must hold it. */
    static final int LONGEST_MARKUP = 200_000;

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
        return given.isEmpty() ? null : PlainText.cut(given, LONGEST_MARKUP);
    }

    private static String text(Element element) {
        String text = element.wholeText();
        return element.attr("mode").equals("base64") || binary(type(element)) ? decoded(text) : text;
    }

    private static boolean inline(Element element) {
        return element.childrenSize() > 0;
    }

    /** Atom 1.0: a media type that is neither text nor XML stands for base64 (RFC 4287, section 4.1.3.3). */
    private static boolean binary(String type) {
        return type.startsWith("application/") && !type.endsWith("xml");
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
