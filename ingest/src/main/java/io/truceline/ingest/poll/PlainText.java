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
        String folded = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        return folded.isEmpty() ? null : cut(folded, LONGEST_TITLE);
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

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, pair ? longest - 1 : longest);
    }
}
