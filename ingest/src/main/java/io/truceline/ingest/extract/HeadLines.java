package io.truceline.ingest.extract;

/** Tells bylines and date lines, which stand between the headline and the text without any markup of their own. Immutable. */
final class HeadLines {
    private static final int LONGEST_BYLINE = 90;
    private static final int LONGEST_DATE = 60;

    private final AuthorNames names;
    private final DateText dates;

    HeadLines(AuthorNames names, DateText dates) {
        this.names = names;
        this.dates = dates;
    }

    /** Whether a text that stands before an article's first paragraph is only its byline or date. */
    boolean matches(String text) {
        return byline(text) || (text.length() <= LONGEST_DATE && dates.prose(text, null) != null);
    }

    private boolean byline(String text) {
        boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        return text.length() <= LONGEST_BYLINE && !sentence && names.led(text);
    }
}
