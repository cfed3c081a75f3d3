package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.PhraseTrie;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;

/** Finds all words that the gazetteer knows as a name: longest first, at word boundaries, in the case in which names are written. */
final class NameFinder {
    private static final String TURKIC_LETTERS = "əğışƏĞİŞ";

    private final PhraseTrie<Name> names;

    NameFinder(PhraseTrie<Name> names) {
        this.names = names;
    }

    List<Candidate> find(Part part, TokenText text) {
        List<Candidate> found = new ArrayList<>();
        boolean turkic = text.text().chars().anyMatch(c -> TURKIC_LETTERS.indexOf(c) >= 0);
        List<Token> tokens = text.tokens();
        int at = 0;
        while (at < tokens.size()) {
            PhraseTrie.Match<Name> match =
                    tokens.get(at).isWord() ? names.longestAt(tokens, at, t -> Endings.without(t, turkic)) : null;
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
        boolean lower = startsLower(surface) || endsLower(match, text);
        return match.values().stream()
                .filter(n -> n.exact() ? n.spelling().equals(surface) : !lower || n.lower())
                .toList();
    }

    private static boolean startsLower(String surface) {
        return Character.isLowerCase(surface.codePointAt(0));
    }

    /** In "West bank" the second word shows that no name is meant; "Rio de Janeiro" and Cyrillic names may hold small words. */
    private static boolean endsLower(PhraseTrie.Match<Name> match, TokenText text) {
        Token last = text.tokens().get(match.to() - 1);
        int first = text.text().codePointAt(last.start());
        boolean latin = first < 0x250 && Character.isLowerCase(first);
        boolean parted = match.to() - match.from() > 1
                && last.isWord()
                && text.tokens().get(match.to() - 2).end() < last.start();
        return latin && parted && match.values().stream().noneMatch(n -> endsLower(n.spelling()));
    }

    private static boolean endsLower(String spelling) {
        int space = Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-'));
        return Character.isLowerCase(spelling.codePointAt(space + 1));
    }
}
