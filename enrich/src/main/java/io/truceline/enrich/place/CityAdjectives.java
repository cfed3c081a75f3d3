package io.truceline.enrich.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Russian and Ukrainian adjectives of cities. */
final class CityAdjectives {
    private static final Pattern CYRILLIC = Pattern.compile("(\\p{IsCyrillic}+-)?\\p{IsCyrillic}{4,}");

    /** What -ский does not change. */
    private static final String PLAIN = "бвдзлмнпрстфь";

    private CityAdjectives() {}

    /**
     * All their forms, in lower case: "лондонский", "одесской", "нью-йоркском". None for a name of several words, of fewer than four
     * letters or in other ones, and for one of whose ending the adjective does not follow.
     */
    static List<String> of(String city) {
        if (!CYRILLIC.matcher(city).matches()) {
            return List.of();
        }
        String name = city.toLowerCase(Locale.ROOT);
        int hyphen = name.indexOf('-') + 1;
        return ofWord(name.substring(hyphen)).stream()
                .map(form -> name.substring(0, hyphen) + form)
                .toList();
    }

    private static Set<String> ofWord(String city) {
        Set<String> forms = new LinkedHashSet<>();
        if (city.endsWith("цк") || city.endsWith("цьк")) {
            forms.addAll(Inflector.adjectiveForms(city + "ий"));
            return forms;
        }
        String stem = adjectiveStem(city);
        if (PLAIN.indexOf(stem.charAt(stem.length() - 1)) >= 0 || city.endsWith("рк") || city.endsWith("г")) {
            forms.addAll(Inflector.adjectiveForms(stem + "ский"));
            forms.addAll(Inflector.adjectiveForms(stem + "ський"));
        }
        return forms;
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
