package io.truceline.sink.console.view;

import org.jspecify.annotations.Nullable;

/** What a text's characters tell about how to show it. The feed's word is not trusted in this. */
public final class Script {
    private Script() {}

    /** {@code rtl} or {@code ltr}, by the first letter with a direction. */
    public static String dir(@Nullable String text) {
        String sure = text == null ? "" : text;
        for (int k = 0; k < sure.length(); k += Character.charCount(sure.codePointAt(k))) {
            byte direction = Character.getDirectionality(sure.codePointAt(k));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return "ltr";
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return "rtl";
            }
        }
        return "ltr";
    }

    /**
     * The text with characters that would turn the order of others (U+202A–202E, U+2066–2069) and other control characters
     * replaced by a sign that can be seen.
     */
    public static String visible(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            if (turns(c)) {
                out.append(String.format("⟦U+%04X⟧", (int) c));
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                out.append('\uFFFD');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** A language tag that is safe as {@code lang}; {@code und} for anything else. */
    public static String lang(@Nullable String tag) {
        return tag != null && tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*") ? tag : "und";
    }

    /** The link if it is http or https; otherwise none. */
    public static String link(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.+") ? url : "";
    }
}
