package io.truceline.enrich.claim;

import io.truceline.enrich.claim.Parties.How;
import io.truceline.enrich.claim.Parties.Term;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one language names parties: what its grammar file says beside parties.yaml, which explains the lists.
 *
 * @param names names, short forms, capitals, leaders by party id, in all forms that sentences give them; a word may end in {@code *}
 * @param adjectives words that name a party only beside an actor or act, by party id
 */
record PartyWords(
        List<String> actors,
        List<String> fillers,
        List<String> acts,
        List<String> makers,
        List<String> links,
        List<String> joins,
        List<String> offices,
        List<String> generic,
        List<String> local,
        Map<String, List<String>> names,
        Map<String, List<String>> adjectives) {
    static final PartyWords NONE = new PartyWords(null, null, null, null, null, null, null, null, null, null, null);

    PartyWords(
            @Nullable List<String> actors,
            @Nullable List<String> fillers,
            @Nullable List<String> acts,
            @Nullable List<String> makers,
            @Nullable List<String> links,
            @Nullable List<String> joins,
            @Nullable List<String> offices,
            @Nullable List<String> generic,
            @Nullable List<String> local,
            @Nullable Map<String, List<String>> names,
            @Nullable Map<String, List<String>> adjectives) {
        this.actors = copy(actors);
        this.fillers = copy(fillers);
        this.acts = copy(acts);
        this.makers = copy(makers);
        this.links = copy(links);
        this.joins = copy(joins);
        this.offices = copy(offices);
        this.generic = copy(generic);
        this.local = copy(local);
        this.names = ordered(names);
        this.adjectives = ordered(adjectives);
    }

    private static List<String> copy(@Nullable List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
    }

    /** In the order of the file: which of two parties of one name is met first must be the same in every run. */
    private static Map<String, List<String>> ordered(@Nullable Map<String, List<String>> names) {
        return names == null ? Map.of() : new LinkedHashMap<>(names);
    }

    /** All words with what they mean. */
    CueTrie<Term> terms(List<String> prefixes) {
        CueTrie<Term> terms = new CueTrie<>(prefixes);
        words().forEach((how, words) -> words.forEach(w -> terms.add(w, Term.word(how))));
        names.forEach((id, all) -> all.forEach(n -> terms.add(n, Term.of(How.NAME, id, n))));
        adjectives.forEach((id, all) -> all.forEach(a -> terms.add(a, Term.of(How.ADJECTIVE, id, a))));
        return terms;
    }

    private Map<How, List<String>> words() {
        Map<How, List<String>> words = new EnumMap<>(How.class);
        words.put(How.ACTOR, actors);
        words.put(How.FILLER, fillers);
        words.put(How.ACT, acts);
        words.put(How.MAKER, makers);
        words.put(How.LINK, links);
        words.put(How.JOIN, joins);
        words.put(How.OFFICE, offices);
        words.put(How.GENERIC, generic);
        words.put(How.LOCAL, local);
        return words;
    }
}
