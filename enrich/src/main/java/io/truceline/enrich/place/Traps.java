package io.truceline.enrich.place;

import io.truceline.enrich.text.Fold;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
            "nameDirections",
            "notBefore",
            "things",
            "thingsAfter",
            "linking",
            "notNames",
            "americanUnits",
            "fire",
            "afterNames",
            "stateShort");

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();

    private Traps(Map<String, List<String>> raw) {
        raw.forEach(
                (name, words) -> lists.put(name, words.stream().map(Fold::of).collect(Collectors.toUnmodifiableSet())));
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
}
