package io.truceline.ingest.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans bylines into names: "By Jane Roe, Political Editor and John Doe (jd@example.org)" → Jane Roe, John Doe. Immutable. */
final class AuthorNames {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_BYLINE = 400;

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://\\S+|[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?<!\\w)@\\w+|\\([^)]{0,80}\\)|\\[[^\\]]{0,80}\\]|<[^>]{0,80}>");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/•·–—\\n]+\\s*|\\s+(?:-|&|and|und|et|y|e|en|и|та|i|ve|with|mit)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE =
            Pattern.compile("^[\\s\\p{Punct}–—•·“”„\"']+|[\\s\\p{Punct}–—•·“”„\"'&&[^.]]+$");

    private final Pattern lead;
    private final Set<String> roles = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();

    AuthorNames() {
        List<String> leads = new ArrayList<>();
        for (String[] row : RuleFile.rows("authors.tsv", 2)) {
            switch (row[0]) {
                case "lead" -> leads.add(Pattern.quote(row[1]));
                case "role" -> roles.add(row[1]);
                case "nobody" -> nobody.add(row[1]);
                default -> throw new IllegalStateException("authors.tsv: unknown effect " + row[0]);
            }
        }
        lead = Pattern.compile(
                "^(?:" + String.join("|", leads) + ")(?:\\s*:\\s*|\\s+)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Each name once, in order, however it was spelt in capitals. */
    List<String> clean(List<String> bylines) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String byline : bylines) {
            if (byline.length() <= LONGEST_BYLINE) {
                for (String part : parts(byline)) {
                    add(part, names);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private String[] parts(String byline) {
        return BETWEEN.split(withoutLead(ADDRESS.matcher(byline).replaceAll(" ")), -1);
    }

    /** Whether a text begins as a byline does, with a word such as "By". */
    boolean led(String text) {
        return lead.matcher(text).find();
    }

    private String withoutLead(String text) {
        String rest = text.strip();
        for (String cut = lead.matcher(rest).replaceFirst("");
                !cut.equals(rest);
                cut = lead.matcher(rest).replaceFirst("")) {
            rest = cut.strip();
        }
        return rest;
    }

    private void add(String part, Map<String, String> names) {
        String name = EDGE.matcher(withoutLead(BlockText.collapse(part))).replaceAll("");
        if (isName(name)) {
            names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    private boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME || nobody.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+", -1);
        if (words.length > MOST_WORDS || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (String word : words) {
            if (roles.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
