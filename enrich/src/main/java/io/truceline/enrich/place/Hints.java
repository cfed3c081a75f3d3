package io.truceline.enrich.place;

import com.fasterxml.jackson.core.type.TypeReference;
import io.truceline.enrich.text.Fold;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that the press of one country uses, out of hints.yaml: a weak hint to where the towns of a text lie. */
final class Hints {
    private static final double EACH = 0.4;
    private static final double MOST = 1.2;

    /** Folded word to the countries that use it. */
    private final Map<String, List<String>> countries = new HashMap<>();

    private Hints() {}

    static Hints of(String content, Set<String> codes, Faults faults) {
        Map<String, List<String>> raw =
                RuleYaml.read("hints.yaml", content, new TypeReference<>() {}, Map.of(), faults);
        Hints hints = new Hints();
        raw.forEach((code, words) -> {
            if (!codes.contains(code)) {
                faults.add("hints.yaml", code, "country must be a code of countries.tsv, found \"" + code + "\"");
            }
            words.forEach(word -> hints.countries
                    .computeIfAbsent(Fold.of(word), k -> new ArrayList<>())
                    .add(code));
        });
        return hints;
    }

    /** How strongly texts hint at countries, 0 to 1.2 each. */
    Map<String, Double> in(List<TokenText> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text ->
                text.tokens().stream().filter(Token::isWord).map(Token::norm).forEach(words::add));
        Map<String, Double> found = new HashMap<>();
        words.forEach(word -> countries
                .getOrDefault(word, List.of())
                .forEach(code -> found.merge(code, EACH, (a, b) -> Math.min(MOST, a + b))));
        return found;
    }
}
