package io.truceline.ingest.poll;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** Titles and names without markup. */
final class PlainText {
    /** Longest title kept, in characters. */
    static final int LONGEST_TITLE = 1_000;

    /** Longest title made out of a text, in characters. */
    private static final int LONGEST_OPENING = 100;

    /** Most characters of a title looked at. */
    private static final int LONGEST_MARKUP = 20_000;

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:\\s[^<>]*)?/?>|<!--");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);");

    private PlainText() {}

    /** Text that may be HTML, as RSS leaves it open: tags go if they are HTML's, references are read. */
    static @Nullable String ofLoose(String text) {
        String start = cut(text, LONGEST_MARKUP);
        return hasTag(start) ? ofHtml(start) : ofLiteral(unescape(start));
    }

    static @Nullable String ofHtml(String html) {
        return ofLiteral(Jsoup.parse(cut(html, LONGEST_MARKUP)).text());
    }

    /** Text that is meant as it stands; null if blank. */
    static @Nullable String ofLiteral(String text) {
        String folded =
                cut(text, LONGEST_MARKUP).replaceAll("[\\s\\u00a0]+", " ").strip();
        return folded.isEmpty() ? null : cut(folded, LONGEST_TITLE);
    }

    /** The opening words of a text that has no title of its own, as posts of short-message services have none. */
    static @Nullable String opening(@Nullable String markup) {
        @Nullable String text = markup == null ? null : ofLoose(markup);
        if (text == null || text.length() <= LONGEST_OPENING) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_OPENING);
        return cut(text, space > LONGEST_OPENING / 2 ? space : LONGEST_OPENING) + "\u2026";
    }

    /** At most that many characters, never half of one. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, pair ? longest - 1 : longest);
    }

    private static String unescape(String text) {
        return REFERENCE.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
    }

    private static boolean hasTag(String text) {
        for (Matcher tag = TAG.matcher(text); tag.find(); ) {
            if (tag.group(1) == null || Tag.isKnownTag(tag.group(1))) {
                return true;
            }
        }
        return false;
    }
}
