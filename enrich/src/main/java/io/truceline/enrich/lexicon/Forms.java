package io.truceline.enrich.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes out a term's forms: {@code (a|b|)} stands for a or b or nothing, and groups may hold groups. */
final class Forms {
    private final String term;
    private int at;

    private Forms(String term) {
        this.term = term;
    }

    /**
     * All forms of a term, blanks evened out.
     *
     * @throws IllegalArgumentException if its brackets do not match
     */
    static Set<String> of(String term) {
        Forms forms = new Forms(term);
        List<String> raw = forms.choice();
        if (forms.at < term.length()) {
            throw new IllegalArgumentException("a bracket closes that never opened");
        }
        Set<String> even = new LinkedHashSet<>();
        raw.forEach(f -> even.add(f.strip().replaceAll(" +", " ")));
        return even;
    }

    /** Alternatives up to the closing bracket or the end. */
    private List<String> choice() {
        List<String> all = new ArrayList<>(sequence());
        while (at < term.length() && term.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<String> sequence() {
        List<String> built = List.of("");
        while (at < term.length() && "|)".indexOf(term.charAt(at)) < 0) {
            built = joined(built, next());
        }
        return built;
    }

    private List<String> next() {
        if (term.charAt(at) != '(') {
            return List.of(String.valueOf(term.charAt(at++)));
        }
        at++;
        List<String> inner = choice();
        if (at == term.length()) {
            throw new IllegalArgumentException("a bracket opens that never closes");
        }
        at++;
        return inner;
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        List<String> joined = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            tails.forEach(t -> joined.add(head + t));
        }
        return joined;
    }
}
