package io.truceline.enrich.text;

import java.util.List;

/** French words that lose their last vowel before another vowel, and then stand before an apostrophe: "l'", "d'", "qu'". */
final class Elision {
    private static final String SINGLE = "cdjlmnstCDJLMNST";
    private static final List<String> LONGER = List.of("qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private Elision() {}

    /** Where the elided word that begins at a place of a text ends, which is where its apostrophe stands; the place itself if none does. */
    static int end(String text, int at) {
        if (SINGLE.indexOf(text.charAt(at)) >= 0 && isBefore(text, at + 1)) {
            return at + 1;
        }
        int end = "jlpqJLPQ".indexOf(text.charAt(at)) < 0 ? at : longer(text, at);
        return end > at && isBefore(text, end) ? end : at;
    }

    private static boolean isBefore(String text, int apostrophe) {
        return apostrophe + 1 < text.length()
                && "'’".indexOf(text.charAt(apostrophe)) >= 0
                && Character.isLetter(text.codePointAt(apostrophe + 1))
                && !CodePoints.isPossessive(text, apostrophe + 1);
    }

    private static int longer(String text, int at) {
        for (String word : LONGER) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at + word.length();
            }
        }
        return at;
    }
}
