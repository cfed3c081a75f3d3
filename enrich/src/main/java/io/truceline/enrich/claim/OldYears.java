package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;

/** Marks years that lie well before the news, so that rules can tell an old truce from the one in force. */
final class OldYears {
    private static final int YEARS_BACK = 3;

    private OldYears() {}

    static void mark(ArticleView article) {
        for (Passage passage : article.passages()) {
            for (int k = passage.from(); k < passage.to(); k++) {
                if (isOld(passage.token(k), article.newsYear())) {
                    passage.cues().add(new Cue("@old-year", k, k + 1));
                }
            }
        }
    }

    private static boolean isOld(Token token, int newsYear) {
        return token.isNumber()
                && token.norm().matches("(19|20)\\d\\d")
                && Integer.parseInt(token.norm()) <= newsYear - YEARS_BACK;
    }
}
