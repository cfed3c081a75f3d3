package io.truceline.enrich.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Russian and Ukrainian adjectives of cities. */
final class CityAdjectives {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}{4,}");

    private CityAdjectives() {}

    /**
     * All their forms, in lower case: "лондонский", "одесской". None for a name of several words, of fewer than four letters or in other
     * ones, and for one of whose ending the adjective does not follow.
     */
    static List<String> of(String city) {
        String stem = city.toLowerCase(Locale.ROOT);
        if (!CYRILLIC.matcher(city).matches()) {
            return List.of();
        }
        if (stem.endsWith("цк") || stem.endsWith("цьк")) {
            return Inflector.adjectiveForms(stem + "ий");
        }
        stem = adjectiveStem(stem);
        if (!"бвдзлмнпрстфь".contains(stem.substring(stem.length() - 1))) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>(Inflector.adjectiveForms(stem + "ский"));
        forms.addAll(Inflector.adjectiveForms(stem + "ський"));
        return List.copyOf(forms);
    }

    /** What stands before -ский: "луган" of Луганск, "одес" of Одесса, "москов" of Москва, "брюссель" of itself. */
    private static String adjectiveStem(String city) {
        if (city.endsWith("ква")) {
            return city.substring(0, city.length() - 2) + "ов";
        }
        String stem = city.endsWith("а") ? city.substring(0, city.length() - 1) : city;
        int less = stem.endsWith("ськ") ? 3 : stem.endsWith("ск") ? 2 : stem.endsWith("сс") ? 1 : 0;
        return stem.substring(0, stem.length() - less);
    }
}
