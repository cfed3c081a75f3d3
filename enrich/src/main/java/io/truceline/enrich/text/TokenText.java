package io.truceline.enrich.text;

import java.util.List;

/**
 * A text with its tokens and sentences.
 *
 * @param text the text itself
 * @param tokens all tokens in order
 * @param sentences in order; they cover all tokens
 */
public record TokenText(String text, List<Token> tokens, List<Sentence> sentences) {
    /** Reads a text. */
    public static TokenText of(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        return new TokenText(text, tokens, Sentences.of(text, tokens));
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
