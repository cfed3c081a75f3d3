package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.BitSet;
import java.util.List;

/** Which tokens of a text stand in quotation marks. A quotation ends with its paragraph at the latest. */
final class Quotations {
    /** Class of the cues that mark quoted words. */
    static final String QUOTED = "@quoted";

    private static final String OPENERS = "“«„‘";
    private static final String CLOSERS = "”»’";

    private final BitSet quoted = new BitSet();
    private final TokenText text;
    private char opener;

    Quotations(TokenText text) {
        this.text = text;
        List<Token> tokens = text.tokens();
        for (int k = 0; k < tokens.size(); k++) {
            if (k > 0 && isNewLine(tokens.get(k - 1).end(), tokens.get(k).start())) {
                opener = 0;
            }
            if (tokens.get(k).isSign()) {
                read(k);
            } else if (opener != 0) {
                quoted.set(k);
            }
        }
    }

    /** Marks the quoted words of a passage. */
    void mark(int from, int to, Cues cues) {
        int k = quoted.nextSetBit(from);
        while (k >= 0 && k < to) {
            int end = Math.min(to, quoted.nextClearBit(k));
            cues.add(new Cue(QUOTED, k, end));
            k = quoted.nextSetBit(end);
        }
    }

    private boolean isNewLine(int from, int to) {
        return text.text().substring(from, to).indexOf('\n') >= 0;
    }

    private void read(int k) {
        int start = text.tokens().get(k).start();
        char sign = text.text().charAt(start);
        boolean free = start == 0 || !Character.isLetterOrDigit(text.text().charAt(start - 1));
        if (sign == '"' && !free && isLetter(start + 1)) {
            return; // inside a Hebrew acronym
        }
        if (opener != 0 && closes(sign)) {
            opener = 0;
        } else if (opener == 0 && (OPENERS.indexOf(sign) >= 0 || sign == '"' || (sign == '\'' && free))) {
            opener = sign;
        }
    }

    private boolean isLetter(int at) {
        return at < text.text().length() && Character.isLetter(text.text().charAt(at));
    }

    private boolean closes(char sign) {
        return switch (opener) {
            case '"', '\'' -> sign == opener;
            case '„' -> sign == '“' || sign == '”';
            case '‘' -> sign == '’';
            case '«' -> sign == '»';
            default -> CLOSERS.indexOf(sign) >= 0;
        };
    }
}
