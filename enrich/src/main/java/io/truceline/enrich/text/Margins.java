package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands at the margins of a story's paragraphs and is not part of what it tells: the dateline before the first words
 * ("GARVAZ, March 3 (Agency) —"), which says where the reporter sits, and the credit behind the last ("(Agency via The Courier)").
 */
public final class Margins {
    private static final int LONGEST = 90;
    private static final String WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]{0,20}";
    private static final String NAME = WORD + "(?:[ /]\\p{L}[\\p{L}\\p{M}'’.-]{0,20}){0,3}";
    private static final String BRACKET = "\\([^()\\n]{1,40}\\)";
    private static final String STARTING = "(?=[\"“«„'‘(]?[\\p{Lu}\\p{Lo}\\d])";
    private static final Pattern DATELINE = Pattern.compile("\\s{0,3}(?:" + BRACKET + "\\s{0,2})?" + NAME
            + "(?:,[^,;:()—–\\n]{1,30}){0,3}\\s?(?:" + BRACKET + ")?"
            + "(?:\\s?[.,]?\\s{0,2}(?:[—–]|--|-(?=\\s))|:)\\s{0,3}" + STARTING);
    private static final Pattern CREDIT =
            Pattern.compile("(?<=[.!?…\"”»])\\s{0,2}(?:\\([^()\\n]{2,60}\\)\\s{0,2}){1,4}$");

    private final List<Span> spans = new ArrayList<>();

    /**
     * A stretch of a text.
     *
     * @param start UTF-16 offset of its first unit
     * @param end UTF-16 offset past its last unit
     */
    private record Span(int start, int end) {}

    private Margins(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            add(text, from, to);
            from = to + 1;
        }
    }

    /** Finds the margins of a text whose paragraphs are lines. */
    public static Margins of(String text) {
        return new Margins(text);
    }

    private void add(String text, int from, int to) {
        String head = text.substring(from, Math.min(to, from + LONGEST));
        Matcher dateline = DATELINE.matcher(head);
        if (dateline.lookingAt()) {
            spans.add(new Span(from, from + dateline.end()));
        }
        int tail = Math.max(from, to - 2 * LONGEST);
        Matcher credit = CREDIT.matcher(text.substring(tail, to));
        if (credit.find()) {
            spans.add(new Span(tail + credit.start(), to));
        }
    }

    /** Whether a stretch lies in a dateline or credit. */
    public boolean hold(int start, int end) {
        return spans.stream().anyMatch(s -> start >= s.start() && end <= s.end());
    }
}
