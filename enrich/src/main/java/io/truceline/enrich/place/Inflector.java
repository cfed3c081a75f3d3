package io.truceline.enrich.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Forms that a Russian or Ukrainian name takes in a sentence, case by case, and the forms of adjectives. The rules are
 * the regular declensions by ending; a form too many does no harm, since no other word is spelled like it.
 */
final class Inflector {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}.*");
    private static final Pattern PARTS = Pattern.compile("(?<=[ -])|(?=[ -])");
    private static final Set<String> FIXED = Set.of("и", "на", "де", "о", "эль", "аль", "ар", "ан", "эр", "аш", "ес");
    /** "Самоа", "Никарагуа": foreign names of two vowels at the end. */
    private static final Pattern INDECLINABLE = Pattern.compile(".*[оуе]а");
    /** Endings in the order nominative, genitive, dative, accusative, instrumental, prepositional; the longest key wins. */
    private static final Map<String, List<String>> CASES = Map.ofEntries(
            Map.entry("ный", List.of("ный", "ного", "ному", "ный", "ным", "ном")),
            Map.entry("ний", List.of("ний", "него", "нему", "ний", "ним", "нем")),
            Map.entry("ый", List.of("ый", "ого", "ому", "ый", "ым", "ом")),
            Map.entry("ая", List.of("ая", "ой", "ой", "ую", "ой", "ой")),
            Map.entry("ья", List.of("ья", "ьей", "ьей", "ью", "ьей", "ьей")),
            Map.entry("няя", List.of("няя", "ней", "ней", "нюю", "ней", "ней")),
            Map.entry("ое", List.of("ое", "ого", "ому", "ое", "ым", "ом")),
            Map.entry("ые", List.of("ые", "ых", "ым", "ые", "ыми", "ых")),
            Map.entry("ие", List.of("ие", "их", "им", "ие", "ими", "их")),
            Map.entry("ия", List.of("ия", "ии", "ии", "ию", "ией", "ии")),
            Map.entry("ія", List.of("ія", "ії", "ії", "ію", "ією", "ії")),
            Map.entry("ська", List.of("ська", "ської", "ській", "ську", "ською", "ській")),
            Map.entry("ка", List.of("ка", "ки", "ке", "ку", "кой", "ке")),
            Map.entry("га", List.of("га", "ги", "ге", "гу", "гой", "ге")),
            Map.entry("а", List.of("а", "ы", "е", "у", "ой", "е")),
            Map.entry("я", List.of("я", "и", "е", "ю", "ей", "е")),
            Map.entry("ий", List.of("ий", "ия", "ию", "ий", "ием", "ии")),
            Map.entry("ай", List.of("ай", "ая", "аю", "ай", "аем", "ае")),
            Map.entry("ей", List.of("ей", "ея", "ею", "ей", "еем", "ее")),
            Map.entry("ой", List.of("ой", "оя", "ою", "ой", "оем", "ое")),
            Map.entry("ь", List.of("ь", "и", "и", "ь", "ью", "и")),
            Map.entry("ы", List.of("ы", "", "ам", "ы", "ами", "ах")),
            Map.entry("ець", List.of("ець", "ця", "цю", "ець", "цем", "ці")),
            Map.entry("ец", List.of("ец", "ца", "цу", "ец", "цом", "це")),
            Map.entry("ок", List.of("ок", "ка", "ку", "ок", "ком", "ке")));

    private static final List<String> MASCULINE = List.of("", "а", "у", "", "ом", "е");
    private static final List<String> MASCULINE_SOFT = List.of("ь", "я", "ю", "ь", "ем", "е");
    private static final List<String> UKRAINIAN = List.of("", "а", "у", "", "ом", "і");
    private static final List<String> UKRAINIAN_FEMININE = List.of("а", "и", "і", "у", "ою", "і");
    private static final List<String> ADJECTIVE = List.of(
            "ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "ой", "а", "ої", "ій", "у", "ою",
            "е", "і", "ім", "ею", "о");
    private static final List<String> GERMAN = List.of("", "e", "en", "er", "es", "em");
    private static final Pattern PLURAL = Pattern.compile(
            ".*(an|i|ian|ese|ish|ot|ard|on|en|er|ek|ab|urd|rit|une|ole|erb|roat|ech|ene|ulu|ak|ai|ur|urk|inn)");

    private Inflector() {}

    /** The name itself and its inflected forms. */
    static List<String> forms(String name) {
        if (!CYRILLIC.matcher(name).matches() || name.equals(name.toUpperCase(Locale.ROOT))) {
            return List.of(name);
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        for (int at = 0; at < 6; at++) {
            forms.add(inCase(name, at, false));
            forms.add(inCase(name, at, true));
        }
        return List.copyOf(forms);
    }

    private static String inCase(String name, int at, boolean other) {
        StringBuilder out = new StringBuilder();
        for (String part : PARTS.splitAsStream(name).toList()) {
            out.append(part.isBlank() || part.equals("-") ? part : word(part, at, other));
        }
        return out.toString();
    }

    /** One word in one case; "other" asks for the second way in which words of its ending decline. */
    private static String word(String word, int at, boolean other) {
        if (word.length() < 3
                || FIXED.contains(word.toLowerCase(Locale.ROOT))
                || INDECLINABLE.matcher(word).matches()) {
            return word;
        }
        if (other) {
            return second(word, at);
        }
        for (int length = 4; length > 0; length--) {
            List<String> cases = length < word.length() ? CASES.get(word.substring(word.length() - length)) : null;
            if (cases != null) {
                return word.substring(0, word.length() - length) + cases.get(at);
            }
        }
        return isConsonant(word.charAt(word.length() - 1)) ? word + MASCULINE.get(at) : word;
    }

    private static String second(String word, int at) {
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("ь")) {
            return stem + MASCULINE_SOFT.get(at);
        }
        if (word.endsWith("а")) {
            return stem + UKRAINIAN_FEMININE.get(at);
        }
        if (word.endsWith("ів") || word.endsWith("їв")) {
            String root = word.substring(0, word.length() - 2) + (word.endsWith("ів") ? "ев" : "єв");
            return at == 0 || at == 3 ? word : root + UKRAINIAN.get(at);
        }
        return isConsonant(word.charAt(word.length() - 1)) ? word + UKRAINIAN.get(at) : word(word, at, false);
    }

    private static boolean isConsonant(char c) {
        return "бвгджзклмнпрстфхцчшщґ".indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** The adjective or name of a people itself and its inflected forms. */
    static List<String> adjectiveForms(String adjective) {
        if (!CYRILLIC.matcher(adjective).matches()) {
            return latin(adjective);
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(adjective);
        if (adjective.endsWith("ий")) {
            String stem = adjective.substring(0, adjective.length() - 2);
            ADJECTIVE.forEach(e -> forms.add(stem + e));
        } else {
            forms.addAll(people(adjective));
        }
        return List.copyOf(forms);
    }

    /** Names of peoples are listed in the plural ("россияне", "афганцы"); one of a people ends otherwise. */
    private static List<String> people(String plural) {
        String stem = plural.substring(0, plural.length() - 1);
        List<String> forms = new ArrayList<>(List.of(stem + "ам", stem + "ами", stem + "ах"));
        if (plural.endsWith("цы") || plural.endsWith("ці")) {
            String root = plural.substring(0, plural.length() - 2);
            forms.addAll(List.of(root + "цев", root + "ец", root + "ца", root + "цу", root + "цем", root + "ців"));
        } else if (plural.endsWith("не") || plural.endsWith("ни")) {
            forms.addAll(List.of(stem, stem + "ин", stem + "ина", stem + "ину", stem + "ином"));
        } else {
            forms.addAll(List.of(stem, stem + "ов", stem + "ів"));
        }
        return forms;
    }

    private static List<String> latin(String adjective) {
        if (adjective.endsWith("isch") && Character.isLowerCase(adjective.charAt(0))) {
            return GERMAN.stream().map(ending -> adjective + ending).toList();
        }
        boolean plural = Character.isUpperCase(adjective.charAt(0))
                && PLURAL.matcher(adjective).matches()
                && !adjective.endsWith("ese")
                && !adjective.endsWith("ish");
        return plural ? List.of(adjective, adjective + "s") : List.of(adjective);
    }
}
