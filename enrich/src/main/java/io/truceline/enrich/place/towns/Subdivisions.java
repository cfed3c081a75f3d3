package io.truceline.enrich.place.towns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.truceline.enrich.text.Fold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of first-order divisions in our languages, out of CLDR. CLDR knows them by ISO 3166-2, GeoNames by codes of its own: they are
 * brought together by what they are called.
 */
final class Subdivisions {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");
    private static final Pattern CODE = Pattern.compile("[a-z]{2}.+");
    /** Words that say what it is and not what it is called. */
    private static final Pattern SORT = Pattern.compile(
            "\\b(province|oblast|oblast'|region|state|county|district|governorate|department|prefecture|republic|of|the|autonomous"
                    + "|municipality|city|krai|kray|okrug|departement|departamento|provincia|estado|wilayat|voivodeship|capital|territory"
                    + "|division|rayon|raion|parish|emirate|federal|canton|land|область|край|республика|мухафаза|провинция|район)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");

    /** Country and bare name to ISO code. */
    private final Map<String, Set<String>> codes = new HashMap<>();
    /** ISO code to names. */
    private final Map<String, Set<String>> names = new HashMap<>();

    /**
     * Reads all languages.
     *
     * @param folder one folder for each language, with a file of its name
     */
    Subdivisions(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String language : LANGUAGES) {
            JsonNode tree = json.readTree(
                    folder.resolve(language).resolve(language + ".json").toFile());
            tree.at("/subdivisions/localeDisplayNames/subdivisions")
                    .properties()
                    .forEach(e -> add(e.getKey(), e.getValue().asText()));
        }
    }

    private void add(String code, String name) {
        if (CODE.matcher(code).matches()) {
            String country = code.substring(0, 2).toUpperCase(Locale.ROOT);
            names.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(name);
            codes.computeIfAbsent(country + bare(name), c -> new HashSet<>()).add(code);
        }
    }

    /** All names of the one division of a country that is called so; none if there is none or more than one. */
    Set<String> names(String country, Collection<String> called) {
        for (String name : called) {
            Set<String> found = codes.getOrDefault(country + bare(name), Set.of());
            if (found.size() == 1) {
                return names.getOrDefault(found.iterator().next(), Set.of());
            }
        }
        return Set.of();
    }

    /** The name folded and without the word that says what it is. */
    static String bare(String name) {
        String folded = Fold.of(name.replace('-', ' '));
        return NO_LETTER.matcher(SORT.matcher(folded).replaceAll("")).replaceAll("");
    }
}
