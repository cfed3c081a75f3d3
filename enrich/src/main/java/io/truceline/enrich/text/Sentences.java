package io.truceline.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts tokens into sentences: at a line break always; at a full stop, question or exclamation mark of any of our scripts
 * unless it follows an abbreviation or an initial, or the next word starts in lower case.
 */
final class Sentences {
    private static final String STOPS = ".!?…。！？؟۔։।";
    private static final String CLOSERS = "\"'”’»)]";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "adm", "cmdr", "rev",
            "hon", "gov", "sen", "rep", "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "no", "vs", "etc", "km", "inc", "ltd", "co", "approx", "г", "ул", "им", "тыс", "млн", "млрд",
            "гг", "ст", "обл", "р", "н", "ген", "bzw", "usw", "ca", "nr", "art", "av", "bd", "sr", "sra", "mme", "mm");

    private final String text;
    private final List<Token> tokens;

    private Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    static List<Sentence> of(String text, List<Token> tokens) {
        return new Sentences(text, tokens).all();
    }

    private List<Sentence> all() {
        List<Sentence> found = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (int k = 0; k < tokens.size(); k++) {
            boolean last = k + 1 == tokens.size();
            boolean lineEnds = !last && hasBreak(k);
            if (last || lineEnds || isEnd(k)) {
                found.add(new Sentence(
                        found.size(),
                        paragraph,
                        from,
                        k + 1,
                        tokens.get(from).start(),
                        tokens.get(k).end()));
                from = k + 1;
            }
            paragraph += lineEnds ? 1 : 0;
        }
        return List.copyOf(found);
    }

    private boolean hasBreak(int k) {
        int limit = tokens.get(k + 1).start();
        int at = tokens.get(k).end();
        while (at < limit && text.charAt(at) != '\n') {
            at++;
        }
        return at < limit;
    }

    private boolean isEnd(int k) {
        Token token = tokens.get(k);
        Token next = tokens.get(k + 1);
        boolean parted = next.start() > token.end();
        if (!parted || !token.isSign()) {
            return false;
        }
        int stop = stopBefore(k);
        return stop >= 0 && !isLowerCase(next) && !(tokens.get(stop).is(".") && isAbbreviated(stop));
    }

    /** The stop that ends here, looking back over closing quotes and brackets; -1 if none. */
    private int stopBefore(int k) {
        int at = k;
        while (at > 0
                && CLOSERS.contains(tokens.get(at).norm())
                && tokens.get(at - 1).end() == tokens.get(at).start()) {
            at--;
        }
        return STOPS.contains(tokens.get(at).norm()) ? at : -1;
    }

    private boolean isLowerCase(Token next) {
        return Cases.isLower(text.codePointAt(next.start()));
    }

    private boolean isAbbreviated(int stop) {
        if (stop == 0) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        boolean initial = before.isWord() && before.capital() && before.end() - before.start() == 1;
        return before.end() == tokens.get(stop).start() && (initial || ABBREVIATIONS.contains(before.norm()));
    }
}
