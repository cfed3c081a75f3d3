package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.List;

/** In which letters texts and words are written. */
final class Scripts {
    private Scripts() {}

    /** Whether at least half of a text's words are in Latin letters. */
    static boolean isMostlyLatin(TokenText text) {
        List<Token> words = text.tokens().stream().filter(Token::isWord).toList();
        return words.stream().filter(word -> isLatin(text, word)).count() * 2 >= words.size();
    }

    /** Whether a word begins with a Latin letter. */
    static boolean isLatin(TokenText text, Token word) {
        return is(text, word, Character.UnicodeScript.LATIN);
    }

    /** Whether a word begins with a letter of a script. */
    static boolean is(TokenText text, Token word, Character.UnicodeScript script) {
        return Character.UnicodeScript.of(text.text().codePointAt(word.start())) == script;
    }
}
