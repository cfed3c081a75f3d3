package io.truceline.enrich.claim;

import io.truceline.enrich.text.Fold;
import io.truceline.enrich.text.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words for numbers, days and months stand for in one language: those of words.yaml, which is English, and the language's own. */
final class WordTables {
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> weekdays;
    private final Map<String, Integer> months;
    private final CueTrie<Integer> relative = new CueTrie<>();
    private final Map<String, Integer> units;

    /**
     * A table as written.
     *
     * @param weekdays 1 is Monday
     * @param months 1 is January
     * @param relative days from publication, for example yesterday: -1
     * @param units days of a unit in "three weeks ago"
     */
    record Tables(
            Map<String, Integer> numbers,
            Map<String, Integer> weekdays,
            Map<String, Integer> months,
            Map<String, Integer> relative,
            Map<String, Integer> units) {
        static final Tables NONE = new Tables(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        Tables {
            numbers = ordered(numbers);
            weekdays = ordered(weekdays);
            months = ordered(months);
            relative = ordered(relative);
            units = ordered(units);
        }

        /** Of two words that fold to one the last counts, in every run the same. */
        private static Map<String, Integer> ordered(@Nullable Map<String, Integer> words) {
            return words == null ? Map.of() : new LinkedHashMap<>(words);
        }
    }

    /**
     * Puts two tables together.
     *
     * @param shared that of words.yaml
     * @param own the language's, which counts where both know a word
     */
    WordTables(Tables shared, Tables own) {
        numbers = folded(shared.numbers(), own.numbers());
        weekdays = folded(shared.weekdays(), own.weekdays());
        months = folded(shared.months(), own.months());
        units = folded(shared.units(), own.units());
        shared.relative().forEach(relative::add);
        own.relative().forEach(relative::add);
    }

    private static Map<String, Integer> folded(Map<String, Integer> shared, Map<String, Integer> own) {
        Map<String, Integer> all = new HashMap<>();
        shared.forEach((word, value) -> all.put(Fold.of(word), value));
        own.forEach((word, value) -> all.put(Fold.of(word), value));
        return Map.copyOf(all);
    }

    /** The number that a token stands for, or null: digits with separators of thousands, or a number word. */
    @Nullable
    Integer number(Token token) {
        if (!token.isNumber()) {
            return numbers.get(token.norm());
        }
        String digits = token.norm().replaceAll("[,.](?=\\d{3}(?:\\D|$))", "");
        return digits.matches("\\d{1,7}") ? Integer.valueOf(digits) : null;
    }

    @Nullable
    Integer weekday(Token token) {
        return weekdays.get(token.norm());
    }

    @Nullable
    Integer month(Token token) {
        return months.get(token.norm());
    }

    @Nullable
    Integer unit(Token token) {
        return units.get(token.norm());
    }

    /** Days from publication of the words that start at a token, or null. */
    @Nullable
    Integer relative(List<Token> tokens, int at, int limit) {
        Map<Integer, Integer> found = relative.at(tokens, at, limit);
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
