package io.truceline.enrich.place;

import io.truceline.enrich.text.Fold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that tell a place from what only looks like one: lists of traps.yaml, folded. */
final class Traps {
    private static final Set<String> KNOWN = Set.of(
            "where",
            "articles",
            "directions",
            "words",
            "personLike",
            "firstNames",
            "personTitles",
            "placeFollowers",
            "placeLeaders",
            "organisations",
            "adjectiveTraps",
            "notAdjectives",
            "callings",
            "oneOfAPeople",
            "patronymics",
            "outerKinds",
            "units",
            "inside",
            "nameDirections",
            "notBefore",
            "things",
            "thingsAfter",
            "thingsOf",
            "streets",
            "streetsAfter",
            "sport",
            "results",
            "startWords",
            "masculine",
            "germanWords",
            "linking",
            "notNames",
            "americanUnits",
            "fire",
            "afterNames",
            "stateShort");

    /** Lists that give one form of each word. */
    private static final Set<String> INFLECTED = Set.of("callings", "firstNames");

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private Traps(Map<String, List<String>> raw) {
        raw.forEach((name, words) -> lists.put(
                name,
                words.stream()
                        .flatMap(word -> INFLECTED.contains(name) ? Inflector.forms(word).stream() : Stream.of(word))
                        .map(Fold::of)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    static Traps of(Map<String, List<String>> raw, Faults faults) {
        raw.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add("traps.yaml", name, "no such list; allowed: " + new TreeSet<>(KNOWN)));
        return new Traps(raw);
    }

    /** Whether a list holds a folded word; a list that the file lacks holds none. */
    boolean has(String list, String norm) {
        return lists.getOrDefault(list, Set.of()).contains(norm);
    }

    /** Whether a folded word ends as one of the list says, and is longer. */
    boolean ends(String list, String norm) {
        return lists.getOrDefault(list, Set.of()).stream()
                .anyMatch(ending -> norm.length() > ending.length() && norm.endsWith(ending));
    }
}
