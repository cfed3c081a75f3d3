package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Cases;
import io.truceline.enrich.text.OtherWords;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import io.truceline.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all words that the gazetteer knows as a name: longest first, at word boundaries, in the case in which names are written. */
final class NameFinder {
    /** So many different small words of German make a German text. */
    private static final int GERMAN = 2;

    private final WorldNames names;
    private final Traps traps;

    NameFinder(WorldNames names, Traps traps) {
        this.names = names;
        this.traps = traps;
    }

    List<Candidate> find(Part part, TokenText text) {
        return new Scan(part, text, others(text)).all();
    }

    private OtherWords others(TokenText text) {
        OtherWords others = new OtherWords();
        Set<Endings.Language> languages = languages(text);
        for (int k = 0; k < text.tokens().size(); k++) {
            Token token = text.tokens().get(k);
            boolean inName =
                    token.capital() || (k > 0 && text.tokens().get(k - 1).capital());
            for (String word : Endings.without(token, inName ? languages : Endings.NO_LANGUAGE)) {
                int number = names.index().number(word);
                if (number != Vocabulary.NONE) {
                    others.add(k, number);
                }
            }
        }
        return others;
    }

    private Set<Endings.Language> languages(TokenText text) {
        Set<Endings.Language> languages = EnumSet.noneOf(Endings.Language.class);
        if (Endings.isTurkic(text.text())) {
            languages.add(Endings.Language.TURKIC);
        }
        long german = text.tokens().stream()
                .map(Token::norm)
                .filter(norm -> traps.has("germanWords", norm))
                .distinct()
                .count();
        if (german >= GERMAN) {
            languages.add(Endings.Language.GERMAN);
        }
        return languages;
    }

    /** One text, from left to right. */
    private final class Scan {
        private final Part part;
        private final TokenText text;
        private final OtherWords others;
        private final Spans spans = new Spans();
        /** What values stand for, once for each name, however often it comes. */
        private final Map<List<Integer>, List<Name>> known = new HashMap<>();

        Scan(Part part, TokenText text, OtherWords others) {
            this.part = part;
            this.text = text;
            this.others = others;
        }

        List<Candidate> all() {
            List<Candidate> found = new ArrayList<>();
            int at = 0;
            while (at < text.tokens().size()) {
                Candidate name = text.tokens().get(at).isWord() ? longest(at) : null;
                if (name != null) {
                    found.add(name);
                }
                at = name == null ? at + 1 : name.to();
            }
            return found;
        }

        /** The longest name that begins here; where only towns bear it, a shorter one that is well known stands by. */
        private @Nullable Candidate longest(int from) {
            spans.clear();
            names.index().at(text.words(), others, from, spans);
            Candidate longest = null;
            for (int to : spans.ends()) {
                List<Name> fitting = fitting(known.computeIfAbsent(spans.values(to), names::names), from, to);
                if (isSlavicCase(from, to)) {
                    fitting = isAdjective(from, to) ? List.of() : doubted(fitting);
                }
                if (!fitting.isEmpty()) {
                    Candidate name = new Candidate(
                            part, text, from, to, fitting, null, !spans.isOwn(to) && !isSlavicCase(from, to), null);
                    if (!name.isLittle()) {
                        return longest == null ? name : longest.orRather(name);
                    }
                    longest = longest == null ? name : longest;
                }
            }
            return longest;
        }

        private boolean isSlavicCase(int from, int to) {
            return !spans.isOwn(to)
                    && SlavicEndings.isSlavic(text.tokens().get(from).norm());
        }

        /** Names of the files are declined already, by rules that know more: what only looks like another case of one needs evidence. */
        private List<Name> doubted(List<Name> names) {
            return names.stream().filter(n -> !n.adjective()).map(Name::doubted).toList();
        }

        private boolean isAdjective(int from, int to) {
            return to == from + 1
                    && SlavicEndings.isAdjective(text.tokens().get(from).norm());
        }

        private List<Name> fitting(List<Name> all, int from, int to) {
            String surface = text.surface(from, to);
            boolean lower = Cases.isLower(surface.codePointAt(0)) || endsLower(all, from, to);
            return all.stream()
                    .filter(n -> n.exact() ? n.spelling().equals(surface) : !lower || n.lower())
                    .toList();
        }

        /** In "West bank" the second word shows that no name is meant; "Rio de Janeiro" and Cyrillic names may hold small words. */
        private boolean endsLower(List<Name> all, int from, int to) {
            Token last = text.tokens().get(to - 1);
            int first = text.text().codePointAt(last.start());
            boolean latin = first < 0x250 && Character.isLowerCase(first);
            boolean parted =
                    to - from > 1 && last.isWord() && text.tokens().get(to - 2).end() < last.start();
            return latin && parted && all.stream().noneMatch(n -> endsLower(n.spelling()));
        }

        private static boolean endsLower(String spelling) {
            int last = Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-')) + 1;
            return last < spelling.length() && Character.isLowerCase(spelling.codePointAt(last));
        }
    }
}
