package io.truceline.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The patterns of {@code phrases.tsv}: texts that stand in an article but are no part of it. Immutable. */
final class PhraseRules {
    /** Longer texts are no boilerplate phrases; it also bounds what a pattern can cost. */
    private static final int LONGEST = 400;

    private final List<Pattern> drop = new ArrayList<>();
    private final List<Pattern> end = new ArrayList<>();

    PhraseRules() {
        for (String[] row : RuleFile.rows("phrases.tsv", 2)) {
            Pattern pattern = Pattern.compile(row[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            switch (row[0]) {
                case "drop" -> drop.add(pattern);
                case "end" -> end.add(pattern);
                default -> throw new IllegalStateException("phrases.tsv: unknown effect " + row[0]);
            }
        }
    }

    /** Whether the text is boilerplate by itself. */
    boolean drops(String text) {
        return matches(drop, text);
    }

    /** Whether the text heads what comes after an article. */
    boolean ends(String text) {
        return matches(end, text);
    }

    private static boolean matches(List<Pattern> patterns, String text) {
        return text.length() <= LONGEST
                && patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
