package io.truceline.ingest.poll;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names out of the shapes in which feeds give authors. */
final class Authors {
    /** RSS 2.0: {@code desk@example.com (A. Writer)}. */
    private static final Pattern MAIL_FIRST = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

    private static final Pattern MAIL_LAST = Pattern.compile("(.+?)\\s*[<(]\\S+@\\S+[>)]");

    private Authors() {}

    static String name(String text) {
        Matcher first = MAIL_FIRST.matcher(text);
        Matcher last = MAIL_LAST.matcher(text);
        if (first.matches()) {
            return first.group(1).strip();
        }
        return last.matches() ? last.group(1).strip() : text;
    }
}
