package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Cases;
import io.truceline.enrich.text.PhraseTrie;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps places that the gazetteer lacks where the words beside the name say that it is one: "the village of X", "in the X
 * district", "X County", "near X, Texas". In scripts without capitals the name is the one word beside.
 */
final class UnknownPlaces {
    private static final int LONGEST = 3;
    /** More in one text are no news; keeps hostile texts from costing time in square. */
    private static final int MOST = 500;

    private final Patterns patterns;
    private final Traps traps;

    UnknownPlaces(Patterns patterns, Traps traps) {
        this.patterns = patterns;
        this.traps = traps;
    }

    /** Candidates by pattern, none over words that are taken. */
    List<Candidate> find(Part part, TokenText text, List<Candidate> known) {
        Scan scan = new Scan(part, text, known);
        for (int at = 0; at < text.tokens().size() && scan.found.size() < MOST; at++) {
            if (text.tokens().get(at).isWord()) {
                scan.step(at);
            }
        }
        return scan.found;
    }

    /** One pass over a text. */
    private final class Scan {
        private final Part part;
        private final TokenText text;
        private final List<Token> tokens;
        private final @Nullable Candidate[] taken;
        private final List<Candidate> found = new ArrayList<>();

        Scan(Part part, TokenText text, List<Candidate> known) {
            this.part = part;
            this.text = text;
            tokens = text.tokens();
            taken = new Candidate[tokens.size()];
            known.forEach(this::take);
        }

        private void take(Candidate c) {
            for (int k = c.from(); k < c.to(); k++) {
                taken[k] = c;
            }
        }

        void step(int at) {
            before(at);
            within(at);
            after(at);
            address(at);
        }

        /** "the village of X" */
        private void before(int at) {
            PhraseTrie.Match<PlaceKind> before = patterns.before().longestAt(tokens, at);
            if (before != null) {
                keep(before.to(), endOfName(before.to()), before.values().get(0));
            }
        }

        /** "X County" */
        private void within(int at) {
            PhraseTrie.Match<PlaceKind> within =
                    tokens.get(at).capital() ? patterns.within().longestAt(tokens, at) : null;
            if (within != null && startOfName(at) < at) {
                keep(startOfName(at), within.to(), within.values().get(0));
            }
        }

        /** "in the X district", "X köyünde" */
        private void after(int at) {
            PhraseTrie.Match<PlaceKind> glued = patterns.glued().longestAt(tokens, at);
            if (glued != null) {
                keep(startOfName(at), at, glued.values().get(0));
            }
            PhraseTrie.Match<PlaceKind> after = patterns.after().longestAt(tokens, at);
            if (after != null && isAfterWhere(startOfName(at))) {
                keep(startOfName(at), at, after.values().get(0));
            }
        }

        /** "near X, Texas", "X, Ky." */
        private void address(int at) {
            if (at < 2 || !tokens.get(at - 1).is(",") || !isOuter(taken[at], at)) {
                return;
            }
            int start = startOfName(at - 1);
            if (isAfterWhere(start) || traps.has("stateShort", tokens.get(at).norm())) {
                keep(start, at - 1, PlaceKind.TOWN);
            }
        }

        private boolean isOuter(@Nullable Candidate c, int at) {
            return c != null
                    && c.from() == at
                    && c.names().stream()
                            .anyMatch(n -> !n.adjective()
                                    && !n.little()
                                    && (n.place().kind() == PlaceKind.COUNTRY
                                            || n.place().kind() == PlaceKind.DIVISION));
        }

        private boolean isAfterWhere(int start) {
            int at = start - 1;
            while (at >= 0
                    && (traps.has("articles", tokens.get(at).norm())
                            || traps.has("directions", tokens.get(at).norm()))) {
                at--;
            }
            return at >= 0 && traps.has("where", tokens.get(at).norm());
        }

        private void keep(int from, int to, PlaceKind kind) {
            if (from >= to
                    || !isFree(from, to)
                    || traps.has("notNames", tokens.get(from).norm())) {
                return;
            }
            Candidate c = new Candidate(part, text, from, to, List.of(), kind);
            found.removeIf(f -> f.from() < to && from < f.to());
            found.add(c);
            take(c);
        }

        /** Whether the words are not taken, or only by a shorter name among them. */
        private boolean isFree(int from, int to) {
            for (int k = from; k < to; k++) {
                Candidate other = taken[k];
                boolean inside = other == null
                        || (other.from() >= from && other.to() <= to && to - from > other.to() - other.from());
                if (!inside) {
                    return false;
                }
            }
            return true;
        }

        /** Past the last word of the name that starts here. */
        private int endOfName(int from) {
            int at = from;
            while (at < tokens.size()
                    && at - from < LONGEST
                    && isNamePart(at, at > from)
                    && (at == from || isJoined(at))) {
                at++;
                if (!hasCase(at - 1)) {
                    break;
                }
            }
            return at;
        }

        /** First word of the name that ends before the given token. */
        private int startOfName(int to) {
            int at = to;
            while (at > 0 && to - at < LONGEST && isNamePart(at - 1, at < to) && isJoined(at)) {
                at--;
                if (!hasCase(at)) {
                    break;
                }
            }
            return at;
        }

        private boolean isNamePart(int at, boolean inner) {
            Token token = tokens.get(at);
            boolean fits = token.isWord()
                    && !token.is("'s")
                    && (token.capital() || !hasCase(at) || isHyphenated(at))
                    && !traps.has("notNames", token.norm());
            return fits && (!inner || hasCase(at));
        }

        /** Whether a hyphen ties a token to the one before it, as in "Ras-el-Ain". */
        private boolean isHyphenated(int at) {
            int gap = at == 0 ? -1 : tokens.get(at - 1).end();
            return gap >= 0 && tokens.get(at).start() == gap + 1 && text.text().charAt(gap) == '-';
        }

        /** Whether only a blank or a hyphen parts a token from the one before it. */
        private boolean isJoined(int at) {
            if (at == tokens.size()) {
                return true;
            }
            int end = tokens.get(at - 1).end();
            int gap = tokens.get(at).start() - end;
            return gap == 0 || (gap == 1 && text.text().charAt(end) != '\n');
        }

        private boolean hasCase(int at) {
            int c = text.text().codePointAt(tokens.get(at).start());
            return Cases.has(c);
        }
    }
}
