package io.truceline.enrich.place.towns;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps of a source's names those that somebody would write in a sentence, and adds the short forms that people write. */
final class NameSieve {
    private static final Pattern NOT_A_NAME = Pattern.compile("[\\d/:();_\"@#=+*\\[\\]{}<>|~%$§^&?!\\\\]");
    /** Codes of airports, ports and licence plates. */
    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,4}");
    /** One letter of an alphabet, or two of them, are no name that could be told from anything else. */
    private static final Pattern TOO_SHORT = Pattern.compile("\\P{L}*(?:\\p{L}\\P{L}*){0,2}");

    private static final Pattern UNPARTED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsHangul}]{2,}");
    private static final List<Map.Entry<String, String>> SHORT = List.of(
            Map.entry("Saint ", "St. "),
            Map.entry("Saint ", "St "),
            Map.entry("St. ", "St "),
            Map.entry("St. ", "Saint "),
            Map.entry("Fort ", "Ft. "),
            Map.entry("Mount ", "Mt. "));

    private NameSieve() {}

    /** The names worth keeping, in their order. */
    static Set<String> kept(Collection<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        for (String raw : names) {
            String name = raw.strip();
            if (isName(name)) {
                kept.add(name);
                SHORT.stream()
                        .filter(form -> name.startsWith(form.getKey()))
                        .forEach(form -> kept.add(
                                form.getValue() + name.substring(form.getKey().length())));
            }
        }
        return kept;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !NOT_A_NAME.matcher(name).find()
                && !CODE.matcher(name).matches()
                && (!TOO_SHORT.matcher(name).matches() || UNPARTED.matcher(name).matches());
    }
}
