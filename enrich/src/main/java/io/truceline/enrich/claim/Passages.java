package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Margins;
import io.truceline.enrich.text.Sentence;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;

/** Cuts title and body into passages and marks words and parties in them. */
final class Passages {
    private final Rules rules;
    private final Grammar grammar;
    private final Situation situation;
    private final PartyTerms terms;
    private final Margins margins;
    private final List<Passage> found = new ArrayList<>();

    private Passages(Rules rules, Grammar grammar, Situation situation, Margins margins) {
        this.margins = margins;
        this.rules = rules;
        this.grammar = grammar;
        this.situation = situation;
        this.terms = new PartyTerms(rules.parties(), grammar.parties(), grammar.namesParties());
    }

    static List<Passage> of(Rules rules, Grammar grammar, Situation situation, List<TokenText> titleAndText) {
        Margins margins = Margins.of(titleAndText.get(1).text());
        Passages passages = new Passages(rules, grammar, situation, margins);
        passages.addAll(titleAndText.get(0), Part.TITLE);
        passages.addAll(titleAndText.get(1), Part.TEXT);
        List<String> truce = grammar.judgesWhole()
                ? List.of(ClaimFinder.CEASEFIRE, ClaimFinder.LULL)
                : List.of(ClaimFinder.CEASEFIRE);
        if (passages.found.stream().anyMatch(p -> p.cues().hasAny(truce))) {
            passages.found.replaceAll(passages::withParties);
            new Antecedents(rules.parties()).resolve(passages.found);
        }
        return List.copyOf(passages.found);
    }

    private void addAll(TokenText text, Part part) {
        Quotations quotations = new Quotations(text);
        int most = rules.settings().longestSentence();
        for (Sentence sentence : text.sentences()) {
            for (int from = sentence.from(); from < sentence.to(); from += most) {
                add(text, part, sentence.paragraph(), from, Math.min(sentence.to(), from + most));
                Passage added = found.get(found.size() - 1);
                quotations.mark(added.from(), added.to(), added.cues());
            }
        }
    }

    private void add(TokenText text, Part part, int paragraph, int from, int to) {
        Cues cues = grammar.cues(text.tokens(), from, to);
        Token last = text.tokens().get(to - 1);
        if (last.is("?") || last.is("؟")) {
            cues.add(new Cue("@question", to - 1, to));
        }
        found.add(new Passage(text, part, found.size(), paragraph, from, to, cues, List.of()));
    }

    /** "KHAZAR —" speaks of no party, nor does "(The Khazar Times)". */
    private boolean isMargin(Passage p, PartyMention m) {
        return p.part() == Part.TEXT
                && margins.hold(p.token(m.from()).start(), p.token(m.to() - 1).end());
    }

    /** Parties are looked for only where the article names a ceasefire at all: most do not. */
    private Passage withParties(Passage p) {
        List<PartyMention> parties = new PartyFinder(terms, situation, p.text(), p.to())
                .find(p.from()).stream().filter(m -> !isMargin(p, m)).toList();
        parties.forEach(m -> p.cues().add(new Cue(m.row() == null ? "@someone" : "@party", m.from(), m.to())));
        return new Passage(p.text(), p.part(), p.order(), p.paragraph(), p.from(), p.to(), p.cues(), parties);
    }
}
