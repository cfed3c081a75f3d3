package io.truceline.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code hints.tsv}: what class names and ids mean. Immutable. */
final class HintRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_RULE = 4;

    private final Map<String, Hint> words = new HashMap<>();

    HintRules() {
        for (String[] row : RuleFile.rows("hints.tsv", 2)) {
            words.put(row[1], Hint.valueOf(row[0].toUpperCase(Locale.ROOT)));
        }
    }

    /**
     * What one class name or id means: a rule holds if its words stand in the name one after the other; the longest rule
     * wins, then the first in the name.
     */
    Hint of(String name) {
        if (name.length() > LONGEST_NAME) {
            return Hint.NONE;
        }
        List<String> parts = parts(name);
        for (int length = Math.min(LONGEST_RULE, parts.size()); length > 0; length--) {
            for (int start = 0; start + length <= parts.size(); start++) {
                Hint hint = words.get(String.join("-", parts.subList(start, start + length)));
                if (hint != null) {
                    return hint;
                }
            }
        }
        return Hint.NONE;
    }

    /** {@code "storyBody__related-links2"} → story, body, related, links. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetter(c) || hump) {
                close(part, parts);
            }
            if (Character.isLetter(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        close(part, parts);
        return parts;
    }

    private static void close(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
