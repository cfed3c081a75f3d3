package io.truceline.enrich.text;

/**
 * One token of a text.
 *
 * @param start UTF-16 offset of its first unit
 * @param end UTF-16 offset past its last unit
 * @param norm folded form
 * @param kind what it is
 * @param capital whether it starts with an upper-case letter
 */
public record Token(int start, int end, String norm, Kind kind, boolean capital) {
    /** Kinds of tokens. */
    public enum Kind {
        WORD,
        /** Digits, with inner separators as in 1,200 or 5.56. */
        NUMBER,
        /** One punctuation sign; hyphens inside words and line breaks are none. */
        SIGN
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isSign() {
        return kind == Kind.SIGN;
    }

    /** Whether the folded form is the given word. */
    public boolean is(String word) {
        return norm.equals(word);
    }
}
