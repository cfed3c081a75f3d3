package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import java.util.List;
import java.util.Map;

/** The words, frames and modifiers of one language, ready to be applied. */
final class Grammar {
    /** Class of the words that hide all others, such as "Armistice Day". */
    static final String MASK = "mask";

    private final CueTrie<String> words;
    private final List<Frame> frames;
    private final List<Modifier> modifiers;
    private final CueTrie<Parties.Term> parties;
    private final boolean namesParties;
    private final boolean judgesWhole;
    private final boolean ownersFollow;
    private final WordTables numbers;

    Grammar(GrammarFile file, List<Frame> frames, List<Modifier> modifiers, WordTables numbers) {
        this.words = new CueTrie<>(file.prefixes());
        this.frames = List.copyOf(frames);
        this.modifiers = List.copyOf(modifiers);
        this.judgesWhole = file.judgesWhole();
        this.ownersFollow = file.ownersFollow();
        this.numbers = numbers;
        this.namesParties = !file.parties().names().isEmpty();
        this.parties = file.parties().terms(file.prefixes());
        file.classes().forEach((cls, phrases) -> phrases.forEach(p -> words.add(p, cls)));
    }

    List<Frame> frames() {
        return frames;
    }

    List<Modifier> modifiers() {
        return modifiers;
    }

    /** Whether an act is followed by who did it, and an actor by whose it is, without a word between. */
    boolean ownersFollow() {
        return ownersFollow;
    }

    /** Whether the language has names of its own for parties. */
    boolean namesParties() {
        return namesParties;
    }

    /** What words for numbers and days stand for. */
    WordTables numbers() {
        return numbers;
    }

    /** Whether the model of articles decides, and not each sentence by itself. */
    boolean judgesWhole() {
        return judgesWhole;
    }

    /** The language's own words for parties. */
    CueTrie<Parties.Term> parties() {
        return parties;
    }

    /** The cues of a stretch of tokens, masked ones left out. */
    Cues cues(List<Token> tokens, int from, int to) {
        Cues cues = new Cues();
        for (int k = from; k < to; k++) {
            for (Map.Entry<String, Integer> found : words.at(tokens, k, to).entrySet()) {
                cues.add(new Cue(found.getKey(), k, found.getValue()));
            }
        }
        cues.mask(MASK);
        return cues;
    }
}
