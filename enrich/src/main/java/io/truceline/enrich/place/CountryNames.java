package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the countries are called in our languages and those of some more scripts, out of the Unicode CLDR that every JDK carries. */
final class CountryNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa", "el", "ka", "hi", "th", "zh",
            "zh-Hant", "ja", "ko");

    private final Collection<Place> countries;

    CountryNames(Collection<Place> countries) {
        this.countries = countries;
    }

    /** One name for each country and language, with its inflected forms. */
    List<Forms> all() {
        List<Forms> names = new ArrayList<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            countries.forEach(c -> add(names, c, locale));
        }
        return names;
    }

    private static void add(List<Forms> names, Place country, Locale locale) {
        String code = String.valueOf(country.country());
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        if (!name.equals(code)) {
            names.add(Forms.of(country, bare(name)));
        }
    }

    /** Without what stands in brackets, as in "Myanmar (Burma)". */
    private static String bare(String name) {
        int bracket = name.indexOf('(');
        return bracket > 0 ? name.substring(0, bracket).strip() : name;
    }
}
