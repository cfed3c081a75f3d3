package io.truceline.ingest.poll;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the few entities that a document defines as a short piece of plain text, as blogs do for their own address. Values
 * that hold markup or further references, and external ones, stay unread, so nothing can grow or reach outside.
 */
final class DocumentEntities {
    /** How far into the document its type is looked for, in characters. */
    private static final int WITHIN = 20_000;

    /** Most references read; what follows stays as it is written. */
    private static final int MOST_REFERENCES = 5_000;

    private static final Pattern DEFINITION = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z_][\\w.-]{0,30})\\s+(?:\"([^\"<&%]{0,100})\"|'([^'<&%]{0,100})')\\s*>");
    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.-]{0,30});");

    private DocumentEntities() {}

    static String read(String text) {
        String start = text.substring(0, Math.min(text.length(), WITHIN));
        return start.contains("<!ENTITY") ? replaced(text, definitions(start)) : text;
    }

    private static Map<String, String> definitions(String start) {
        Map<String, String> found = new HashMap<>();
        for (Matcher m = DEFINITION.matcher(start); m.find(); ) {
            found.putIfAbsent(m.group(1), m.group(2) == null ? m.group(3) : m.group(2));
        }
        return found;
    }

    private static String replaced(String text, Map<String, String> values) {
        int[] left = {MOST_REFERENCES};
        return REFERENCE
                .matcher(text)
                .replaceAll(reference -> Matcher.quoteReplacement(
                        left[0]-- > 0 ? values.getOrDefault(reference.group(1), whole(reference)) : whole(reference)));
    }

    private static String whole(MatchResult reference) {
        return reference.group();
    }
}
