package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.PhraseTrie;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;

/** Finds all words that the gazetteer knows as a name: longest first, at word boundaries, in the case in which names are written. */
final class NameFinder {
    private final PhraseTrie<Name> names;

    NameFinder(PhraseTrie<Name> names) {
        this.names = names;
    }

    List<Candidate> find(Part part, TokenText text) {
        List<Candidate> found = new ArrayList<>();
        List<Token> tokens = text.tokens();
        int at = 0;
        while (at < tokens.size()) {
            PhraseTrie.Match<Name> match = tokens.get(at).isWord() ? names.longestAt(tokens, at) : null;
            List<Name> fitting = match == null ? List.of() : fitting(match, text);
            if (match != null && !fitting.isEmpty()) {
                found.add(new Candidate(part, text, at, match.to(), fitting, null));
                at = match.to();
            } else {
                at++;
            }
        }
        return found;
    }

    private static List<Name> fitting(PhraseTrie.Match<Name> match, TokenText text) {
        String surface = text.surface(match.from(), match.to());
        boolean lower = Character.isLowerCase(surface.codePointAt(0));
        return match.values().stream()
                .filter(n -> n.exact() ? n.spelling().equals(surface) : !lower || n.lower())
                .toList();
    }
}
