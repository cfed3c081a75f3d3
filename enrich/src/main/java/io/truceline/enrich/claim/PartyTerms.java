package io.truceline.enrich.claim;

import io.truceline.enrich.claim.Parties.How;
import io.truceline.enrich.claim.Parties.Term;
import io.truceline.enrich.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words for parties that count in texts of one language: those of the table and the language's own. */
final class PartyTerms {
    private final Parties parties;
    private final CueTrie<Term> own;
    private final boolean named;

    /**
     * Puts the words together.
     *
     * @param named whether the language has names of its own for parties
     */
    PartyTerms(Parties parties, CueTrie<Term> own, boolean named) {
        this.parties = parties;
        this.named = named;
        this.own = own;
    }

    /** What starts at a token and ends before {@code limit}: each term with the token past it. */
    Map<Term, Integer> at(List<Token> tokens, int from, int limit) {
        Map<Term, Integer> shared = shared(tokens, from, limit);
        Map<Term, Integer> more = own.at(tokens, from, limit);
        if (more.isEmpty() || shared.isEmpty()) {
            return more.isEmpty() ? shared : more;
        }
        Map<Term, Integer> both = new LinkedHashMap<>(shared);
        more.forEach((term, end) -> both.merge(term, end, Math::max));
        return both;
    }

    /** A language that names parties itself has no need of the words that the table knows of all languages together. */
    private Map<Term, Integer> shared(List<Token> tokens, int from, int limit) {
        Map<Term, Integer> all = parties.at(tokens, from, limit);
        if (named && all.keySet().stream().anyMatch(Term::foreign)) {
            Map<Term, Integer> kept = new LinkedHashMap<>(all);
            kept.keySet().removeIf(Term::foreign);
            return kept;
        }
        return all;
    }

    /** Past the longest word of a kind that starts at a token, or -1. */
    int longest(How how, List<Token> tokens, int from, int limit) {
        return longest(at(tokens, from, limit), how);
    }

    static int longest(Map<Term, Integer> terms, How how) {
        return terms.entrySet().stream()
                .filter(e -> e.getKey().how() == how)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(-1);
    }

    /** The row of an id, or null. */
    @Nullable
    PartyRow byId(String id) {
        return parties.byId(id);
    }
}
