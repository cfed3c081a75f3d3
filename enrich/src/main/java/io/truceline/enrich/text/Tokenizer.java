package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. A hyphen parts words and is no token ("Nagorno-Karabakh" are two words); an English possessive is
 * a token of its own ({@code 's}), a French article that is elided is one too, and its apostrophe is none ("l'Ukraine" are two
 * words); Han, kana, Thai, Lao and Khmer letters are tokens one by one, because these scripts part no words.
 */
public final class Tokenizer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** All tokens in order. */
    public static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.step();
        }
        return List.copyOf(tokenizer.tokens);
    }

    private void step() {
        int c = text.codePointAt(at);
        if (Character.isDigit(c)) {
            take(endOfNumber(), Token.Kind.NUMBER);
        } else if (Elision.end(text, at) > at) {
            take(Elision.end(text, at), Token.Kind.WORD);
            at++;
        } else if (CodePoints.isWordPart(c)) {
            take(CodePoints.isUnparted(c) ? at + Character.charCount(c) : endOfWord(), Token.Kind.WORD);
            possessive();
        } else if (Character.isWhitespace(c) || CodePoints.isJoiner(c)) {
            at += Character.charCount(c);
        } else {
            take(at + Character.charCount(c), Token.Kind.SIGN);
        }
    }

    private void take(int end, Token.Kind kind) {
        boolean capital = Character.isUpperCase(text.codePointAt(at));
        tokens.add(new Token(at, end, Fold.of(text.substring(at, end)), kind, capital));
        at = end;
    }

    private void possessive() {
        boolean fits = at + 1 < text.length()
                && CodePoints.isApostrophe(text.charAt(at))
                && CodePoints.isPossessive(text, at + 1);
        if (fits) {
            take(at + 2, Token.Kind.WORD);
        }
    }

    private int endOfWord() {
        int k = at;
        while (k < text.length()) {
            int c = text.codePointAt(k);
            if ((CodePoints.isWordPart(c) && !CodePoints.isUnparted(c)) || isInnerApostrophe(k)) {
                k += Character.charCount(c);
            } else {
                break;
            }
        }
        return k;
    }

    private boolean isInnerApostrophe(int k) {
        if (k <= at
                || !CodePoints.isApostrophe(text.charAt(k))
                || k + 1 >= text.length()
                || !Character.isLetter(text.codePointAt(k + 1))) {
            return false;
        }
        return !CodePoints.isPossessive(text, k + 1);
    }

    private int endOfNumber() {
        int k = at;
        while (k < text.length() && (Character.isDigit(text.codePointAt(k)) || isInnerSeparator(k))) {
            k += Character.charCount(text.codePointAt(k));
        }
        return k;
    }

    private boolean isInnerSeparator(int k) {
        char c = text.charAt(k);
        return (c == '.' || c == ',') && k > at && k + 1 < text.length() && Character.isDigit(text.charAt(k + 1));
    }
}
