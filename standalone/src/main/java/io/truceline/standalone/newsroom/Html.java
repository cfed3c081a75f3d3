package io.truceline.standalone.newsroom;

import java.util.regex.Pattern;

/** Plain words as HTML and as JSON inside HTML. */
final class Html {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([a-z0-9/._-]+)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private Html() {}

    /** Text for element content and quoted attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Text for a JSON string in a script element. */
    static String json(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\u003c")
                .replace("\n", " ");
    }

    /** Text with {@code **bold**} and {@code [words](path)}, paths counted from the outlet's front page. */
    static String inline(String text, String home) {
        String bold = BOLD.matcher(escape(text)).replaceAll("<strong>$1</strong>");
        return LINK.matcher(bold).replaceAll(m -> "<a href=\"" + home + m.group(2) + "\">" + m.group(1) + "</a>");
    }

    /** Text without the marks of {@link #inline}. */
    static String plain(String text) {
        return LINK.matcher(BOLD.matcher(text).replaceAll("$1")).replaceAll("$1");
    }
}
