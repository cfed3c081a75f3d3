package io.truceline.enrich.claim;

import io.truceline.enrich.claim.Parties.How;
import io.truceline.enrich.claim.Parties.Term;
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
        this.names = names == null ? Map.of() : Map.copyOf(names);
        this.adjectives = adjectives == null ? Map.of() : Map.copyOf(adjectives);
    }

    private static List<String> copy(@Nullable List<String> words) {
        return words == null ? List.of() : List.copyOf(words);
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
        return Map.of(
                How.ACTOR, actors,
                How.FILLER, fillers,
                How.ACT, acts,
                How.MAKER, makers,
                How.LINK, links,
                How.JOIN, joins,
                How.OFFICE, offices,
                How.GENERIC, generic,
                How.LOCAL, local);
    }
}
