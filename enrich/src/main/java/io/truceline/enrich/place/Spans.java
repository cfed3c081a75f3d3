package io.truceline.enrich.place;

import io.truceline.enrich.text.NameIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names that begin at one token, by where they end. Words of one's own come before words without prefix or ending. */
final class Spans implements NameIndex.HitsAt {
    private final SortedMap<Integer, List<Integer>> own = new TreeMap<>(Collections.reverseOrder());
    private final SortedMap<Integer, List<Integer>> others = new TreeMap<>(Collections.reverseOrder());

    @Override
    public void hit(int to, int value, boolean isOwn) {
        (isOwn ? own : others).computeIfAbsent(to, k -> new ArrayList<>()).add(value);
    }

    void clear() {
        own.clear();
        others.clear();
    }

    /** Where names end, the longest first. */
    List<Integer> ends() {
        Set<Integer> ends = new TreeSet<>(Collections.reverseOrder());
        ends.addAll(own.keySet());
        ends.addAll(others.keySet());
        return List.copyOf(ends);
    }

    /** Whether a name that ends there is made of the tokens' own words. */
    boolean isOwn(int to) {
        return own.containsKey(to);
    }

    /** The values of the names that end there. */
    List<Integer> values(int to) {
        return own.containsKey(to) ? own.get(to) : others.getOrDefault(to, List.of());
    }
}
