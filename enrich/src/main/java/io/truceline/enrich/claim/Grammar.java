package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import java.util.List;
import java.util.Map;

/** The words, frames and modifiers of one language, ready to be applied. */
final class Grammar {
    /** Class of the words that hide all others, such as "Armistice Day". */
    static final String MASK = "mask";

    private final CueTrie<String> words = new CueTrie<>();
    private final List<Frame> frames;
    private final List<Modifier> modifiers;

    Grammar(GrammarFile file, List<Frame> frames, List<Modifier> modifiers) {
        this.frames = List.copyOf(frames);
        this.modifiers = List.copyOf(modifiers);
        file.classes().forEach((cls, phrases) -> phrases.forEach(p -> add(file, cls, p)));
    }

    private void add(GrammarFile file, String cls, String phrase) {
        words.add(phrase, cls);
        file.prefixes().forEach(prefix -> words.add(prefix + phrase, cls));
    }

    List<Frame> frames() {
        return frames;
    }

    List<Modifier> modifiers() {
        return modifiers;
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
