package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.PhraseTrie;
import io.truceline.enrich.text.Sentence;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps villages that the gazetteer lacks where a sentence tells of fire beside them: "shells fell near X", "fired in the direction
 * of X", and, behind the fire, "at X". Only in scripts with capitals.
 */
final class NearbyNames {
    private static final int LONGEST = 3;
    private static final int SHORTEST = 3;

    private final Patterns patterns;
    private final Traps traps;
    private final Predicate<String> actors;

    /**
     * Prepares for any number of texts.
     *
     * @param actors whether a folded word belongs to the name of a party: people fire at parties, too
     */
    NearbyNames(Patterns patterns, Traps traps, Predicate<String> actors) {
        this.patterns = patterns;
        this.traps = traps;
        this.actors = actors;
    }

    /** Candidates, none over words that are taken. */
    List<Candidate> find(Part part, TokenText text, List<Candidate> taken) {
        List<Candidate> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int fire = fireIn(text, sentence);
            if (fire >= 0 && isInSentenceCase(text, sentence)) {
                new Scan(part, text, sentence, taken).find(fire, found);
            }
        }
        return found;
    }

    private int fireIn(TokenText text, Sentence sentence) {
        for (int k = sentence.from(); k < sentence.to(); k++) {
            if (traps.has("fire", text.tokens().get(k).norm())) {
                return k;
            }
        }
        return -1;
    }

    /** Where Every Word Begins Like a Name, capitals tell nothing. */
    private static boolean isInSentenceCase(TokenText text, Sentence sentence) {
        return text.tokens(sentence).stream()
                        .filter(t -> t.isWord() && !t.capital() && t.norm().length() > SHORTEST)
                        .count()
                > 1;
    }

    /** One sentence. */
    private final class Scan {
        private final Part part;
        private final TokenText text;
        private final List<Token> tokens;
        private final Sentence sentence;
        private final List<Candidate> taken;

        Scan(Part part, TokenText text, Sentence sentence, List<Candidate> taken) {
            this.part = part;
            this.text = text;
            this.tokens = text.tokens();
            this.sentence = sentence;
            this.taken = taken;
        }

        void find(int fire, List<Candidate> found) {
            for (int k = sentence.from(); k < sentence.to(); k++) {
                PhraseTrie.Match<PlaceKind> beside = patterns.beside().longestAt(tokens, k);
                PhraseTrie.Match<PlaceKind> target =
                        k > fire ? patterns.target().longestAt(tokens, k) : null;
                Candidate name = name(beside == null ? target : beside);
                if (name != null) {
                    found.add(name);
                }
            }
        }

        private @Nullable Candidate name(PhraseTrie.@Nullable Match<PlaceKind> match) {
            if (match == null) {
                return null;
            }
            int from = match.to();
            int to = from;
            while (to < sentence.to() && to - from < LONGEST && isNamePart(to) && (to == from || isJoined(to))) {
                to++;
            }
            boolean name = to > from && isEnd(to) && !isAbbreviation(from, to) && isFree(from, to);
            return name
                    ? new Candidate(
                            part, text, from, to, List.of(), match.values().get(0))
                    : null;
        }

        private boolean isNamePart(int k) {
            Token token = tokens.get(k);
            return token.isWord()
                    && token.capital()
                    && token.norm().length() >= SHORTEST
                    && !traps.has("notNames", token.norm())
                    && !traps.has("firstNames", token.norm())
                    && !traps.has("personTitles", token.norm())
                    && !traps.has("organisations", token.norm())
                    && !actors.test(token.norm());
        }

        private boolean isJoined(int k) {
            return tokens.get(k).start() - tokens.get(k - 1).end() <= 1;
        }

        /** Behind a name the sentence ends or goes on with a small word: "near X on Monday", but not "near X's house". */
        private boolean isEnd(int k) {
            return k >= sentence.to()
                    || (tokens.get(k).isSign() && !tokens.get(k).is("'"))
                    || traps.has("afterNames", tokens.get(k).norm());
        }

        private boolean isAbbreviation(int from, int to) {
            return text.surface(from, to).chars().noneMatch(Character::isLowerCase);
        }

        private boolean isFree(int from, int to) {
            return taken.stream().noneMatch(c -> c.from() < to && from < c.to());
        }
    }
}
