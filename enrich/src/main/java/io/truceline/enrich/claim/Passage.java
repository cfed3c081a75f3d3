package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.List;

/**
 * One sentence, or a piece of one that is too long to be a sentence, with what was found in it.
 *
 * @param text the whole title or body
 * @param part which of the two
 * @param order number in the article, the title first
 * @param paragraph number of its line
 * @param from first token
 * @param to past the last token
 * @param cues cue words
 * @param parties parties named, in order
 */
record Passage(
        TokenText text, Part part, int order, int paragraph, int from, int to, Cues cues, List<PartyMention> parties) {
    Passage with(List<PartyMention> mentions) {
        return new Passage(text, part, order, paragraph, from, to, cues, mentions);
    }

    Token token(int k) {
        return text.tokens().get(k);
    }

    int start() {
        return token(from).start();
    }

    int end() {
        return token(to - 1).end();
    }

    /** Whether a sign that ends a thought, or with {@code comma} also a comma, stands between two tokens. */
    boolean isParted(int low, int high, boolean comma) {
        for (int k = Math.max(low, from); k < Math.min(high, to); k++) {
            String norm = token(k).norm();
            if (token(k).isSign() && (";?!:؛؟".contains(norm) || (comma && ",—–،、".contains(norm)))) {
                return true;
            }
        }
        return false;
    }

    String words(int low, int high) {
        return low >= high ? "" : text.surface(Math.max(low, from), Math.min(high, to));
    }
}
