package io.truceline.sink.console.view;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids and codes as words. */
public final class Phrases {
    private Phrases() {}

    /** {@code no-violation} → {@code no violation}. */
    public static String words(String id) {
        return Script.visible(id.replace('-', ' ').replace('_', ' '));
    }

    /** {@code severe} → {@code Severe}. */
    public static String sentence(String id) {
        String words = words(id);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code south-caucasus} → {@code South Caucasus}. */
    public static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : words(id).split(" ", -1)) {
            name.append(name.isEmpty() ? "" : " ").append(sentence(word));
        }
        return name.toString();
    }

    /** {@code hy} → {@code Armenian}; what is unknown stays as it is. */
    public static String language(@Nullable String tag) {
        if (tag == null || Script.lang(tag).equals("und")) {
            return "language unknown";
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** {@code 1 outlet}, {@code 2 outlets}. */
    public static String count(long n, String noun) {
        return number(n) + " " + noun + (n == 1 ? "" : "s");
    }

    public static String number(long n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    /** What follows the theatre in an incident's id. */
    public static String brief(String incidentId) {
        return incidentId.substring(incidentId.indexOf('.') + 1);
    }

    /** First letters of a name, for narrow columns. */
    public static String initials(@Nullable String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name == null ? new String[0] : name.strip().split("\\s+", -1)) {
            if (!word.isEmpty() && initials.length() < 6) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append('.');
            }
        }
        return initials.toString();
    }
}
