package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its tokens and sentences.
 *
 * @param text the text itself
 * @param tokens all tokens in order
 * @param sentences in order; they cover all tokens
 * @param words the tokens as indexes of names look them up
 */
public record TokenText(String text, List<Token> tokens, List<Sentence> sentences, Words words) {
    /** Reads a text, which is cut and folded once for all that look for names, keywords and claims in it. */
    public static TokenText of(String text) {
        Words words = new Words();
        WordReader.read(text, words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int k = 0; k < words.size(); k++) {
            boolean capital = Character.isUpperCase(text.codePointAt(words.start(k)));
            tokens.add(new Token(words.start(k), words.end(k), words.norm(k), words.kind(k), capital));
        }
        return new TokenText(text, List.copyOf(tokens), Sentences.of(text, tokens), words);
    }

    /** The text's own characters from the first token to the last, the latter exclusive. */
    public String surface(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The characters of a sentence. */
    public String surface(Sentence sentence) {
        return text.substring(sentence.start(), sentence.end());
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.from(), sentence.to());
    }
}
