package io.truceline.enrich.place;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** In which letters texts and words are written. */
final class Scripts {
    private static final Set<Character.UnicodeScript> OF_THE_FILES = EnumSet.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.HEBREW);
    private static final Set<Character.UnicodeScript> UNPARTED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER);

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

    /** Whether the files of names have names in a word's script. */
    static boolean isOfTheFiles(TokenText text, Token word) {
        return OF_THE_FILES.contains(of(text, word));
    }

    /** Whether a word is of a script that parts no words, in which each letter is a token. */
    static boolean isUnparted(TokenText text, Token word) {
        return UNPARTED.contains(of(text, word));
    }

    private static Character.UnicodeScript of(TokenText text, Token word) {
        return Character.UnicodeScript.of(text.text().codePointAt(word.start()));
    }

    /** Whether a word begins with a letter of a script. */
    static boolean is(TokenText text, Token word, Character.UnicodeScript script) {
        return of(text, word) == script;
    }
}
