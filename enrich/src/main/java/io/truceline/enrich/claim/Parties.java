package io.truceline.enrich.claim;

import io.truceline.enrich.text.Fold;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.Tokenizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of parties and the conflicts in which they stand against each other. */
public final class Parties {
    /** Stands in a pair for the side that nobody names. */
    public static final String UNKNOWN = "unknown";

    private final Map<String, PartyRow> byId = new LinkedHashMap<>();
    private final List<ConflictRow> conflicts;
    private final CueTrie<Term> terms = new CueTrie<>();
    private final Set<String> nameWords = new HashSet<>();
    private final Set<String> definite;
    private final Map<String, String> alike = new HashMap<>();

    /** How a word names a party. */
    enum How {
        NAME,
        ADJECTIVE,
        ACTOR,
        FILLER,
        ACT,
        MAKER,
        LINK,
        OFFICE,
        JOIN,
        GENERIC,
        LOCAL
    }

    /** In which letters a name counts. */
    enum Letters {
        ANY,
        /** An abbreviation of four letters or more, which some outlets write like a word: NATO, Nato. */
        CAPITAL,
        /** A short abbreviation, which is another word in small letters: UN and "un", US and "us", WHO and "who". */
        UPPER
    }

    /**
     * A word of the table.
     *
     * @param id whom it names; empty for words of no party
     * @param foreign whether it is a word of another language than English
     */
    record Term(How how, String id, Letters letters, boolean foreign) {
        static Term of(How how, String id, String word) {
            return new Term(how, id, lettersOf(word), false);
        }

        static Term word(How how) {
            return new Term(how, "", Letters.ANY, false);
        }

        private static Letters lettersOf(String word) {
            long letters = word.chars().filter(Character::isLetter).count();
            if (letters == 0 || word.chars().anyMatch(c -> Character.isLowerCase(c) || !isAbbreviating(c))) {
                return Letters.ANY;
            }
            return letters > 3 ? Letters.CAPITAL : Letters.UPPER;
        }

        private static boolean isAbbreviating(int c) {
            return Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '-';
        }
    }

    Parties(PartyFile file) {
        conflicts = List.copyOf(file.conflicts());
        definite = file.definite().stream().map(Fold::of).collect(Collectors.toUnmodifiableSet());
        file.alike().forEach(words -> words.forEach(w -> alike.put(Fold.of(w), Fold.of(words.get(0)))));
        file.parties().forEach(this::add);
        file.stems()
                .forEach((id, names) ->
                        names.forEach(n -> terms.add(n, new Term(How.NAME, id, Term.lettersOf(n), true))));
        file.actors().forEach(w -> terms.add(w, Term.word(How.ACTOR)));
        file.fillers().forEach(w -> terms.add(w, Term.word(How.FILLER)));
        file.acts().forEach(w -> terms.add(w, Term.word(How.ACT)));
        file.makers().forEach(w -> terms.add(w, Term.word(How.MAKER)));
        file.offices().forEach(w -> terms.add(w, Term.word(How.OFFICE)));
        file.joins().forEach(w -> terms.add(w, Term.word(How.JOIN)));
        file.links().forEach(w -> terms.add(w, Term.word(How.LINK)));
        file.generic().forEach(w -> terms.add(w, Term.word(How.GENERIC)));
        file.local().forEach(w -> terms.add(w, Term.word(How.LOCAL)));
    }

    private void add(PartyRow row) {
        byId.put(row.id(), row);
        Stream.concat(row.names().stream(), row.adjectives().stream())
                .flatMap(n -> Tokenizer.tokens(n).stream())
                .filter(Token::capital)
                .forEach(t -> nameWords.add(t.norm()));
        row.names().forEach(n -> terms.add(n, Term.of(How.NAME, row.id(), n)));
        row.adjectives().forEach(a -> terms.add(a, Term.of(How.ADJECTIVE, row.id(), a)));
    }

    /** The row of an id, or null. */
    public @Nullable PartyRow byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The country that all parties of a conflict come from, or null. */
    @Nullable
    String onlyCountry(ConflictRow conflict) {
        Set<String> countries = conflict.sides().stream()
                .flatMap(List::stream)
                .map(byId::get)
                .map(row -> Objects.requireNonNullElse(row.country(), UNKNOWN))
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    /** The state that governs a country, or null. */
    @Nullable
    PartyRow state(String country) {
        return byId.values().stream()
                .filter(r -> country.equals(r.country()) && r.kind() == PartyRow.Kind.STATE)
                .findFirst()
                .orElse(null);
    }

    /** All rows by id, in the order of the file. */
    public Map<String, PartyRow> all() {
        return Collections.unmodifiableMap(byId);
    }

    /** Whether the words at a token tell that the name before only made or holds something: "-brokered". */
    boolean isMaker(List<Token> tokens, int at, int limit) {
        return at(tokens, at, limit).keySet().stream().anyMatch(t -> t.how() == How.MAKER);
    }

    /** Whether a folded word stands in the name of a party. */
    public boolean isInName(String word) {
        return nameWords.contains(word);
    }

    /** Whether a word says that the next one names something known already: "the". */
    boolean isDefinite(String word) {
        return definite.contains(word);
    }

    /** The word that stands for all words of the same meaning: "army" for "military". */
    String alike(String word) {
        return alike.getOrDefault(word, word);
    }

    List<ConflictRow> conflicts() {
        return conflicts;
    }

    Map<Term, Integer> at(List<Token> tokens, int from, int limit) {
        return terms.at(tokens, from, limit);
    }

    /**
     * The two sides of a claim. A third party that accuses is no side: the pair is then the accused's side and the side
     * opposite in the conflict that fits best.
     *
     * @param accuser party id; null if nobody is named or the table lacks it
     * @param accused party id; null likewise
     * @param region id of the claim's conflict region, if known
     * @param theatre id of the claim's theatre, if known
     */
    public SidePair pair(
            @Nullable String accuser, @Nullable String accused, @Nullable String region, @Nullable String theatre) {
        ConflictRow conflict = conflict(accuser, accused, region, theatre);
        if (conflict == null) {
            return SidePair.of(
                    "other",
                    Objects.requireNonNullElse(side(accuser), UNKNOWN),
                    Objects.requireNonNullElse(accused, UNKNOWN));
        }
        int mine = accused == null ? -1 : conflict.side(accused);
        int theirs = accuser == null ? -1 : conflict.side(accuser);
        if (mine < 0) {
            mine = theirs < 0 ? 0 : opposite(conflict, theirs);
        }
        if (theirs < 0 || theirs == mine) {
            theirs = opposite(conflict, mine);
        }
        return SidePair.of(conflict.id(), leader(conflict, mine), leader(conflict, theirs));
    }

    private @Nullable String side(@Nullable String id) {
        PartyRow row = byId(id);
        boolean outside = row == null || row.kind() == PartyRow.Kind.MONITOR || row.kind() == PartyRow.Kind.MEDIATOR;
        return outside ? null : id;
    }

    private static int opposite(ConflictRow conflict, int side) {
        return side == 0 ? Math.min(1, conflict.sides().size() - 1) : 0;
    }

    private static String leader(ConflictRow conflict, int side) {
        return conflict.sides().get(side).get(0);
    }

    /**
     * The conflict that fits best, or null if none holds either party or lies in the region or theatre. Who stands outside, as a
     * monitor does, counts like nobody.
     */
    public @Nullable ConflictRow conflict(
            @Nullable String accuser, @Nullable String accused, @Nullable String region, @Nullable String theatre) {
        Map<ConflictRow, Integer> scores = new HashMap<>();
        for (ConflictRow row : conflicts) {
            int score = fit(row, accuser, accused);
            boolean named = score > 0;
            score += region != null && row.regions().contains(region) ? 3 : 0;
            score += theatre != null && row.theatre().equals(theatre) ? 1 : 0;
            boolean nobody = side(accuser) == null && accused == null;
            if (named || (nobody && score >= 3)) {
                scores.put(row, score);
            }
        }
        return conflicts.stream()
                .filter(scores::containsKey)
                .reduce((a, b) -> scores.getOrDefault(b, 0) > scores.getOrDefault(a, 0) ? b : a)
                .orElse(null);
    }

    /** The first conflict in which two parties stand on different sides, or null. */
    @Nullable
    ConflictRow between(String one, String other) {
        return conflicts.stream()
                .filter(c -> c.side(one) >= 0 && c.side(other) >= 0 && c.side(one) != c.side(other))
                .findFirst()
                .orElse(null);
    }

    private static int fit(ConflictRow row, @Nullable String accuser, @Nullable String accused) {
        int of = accused == null ? -1 : row.side(accused);
        int by = accuser == null ? -1 : row.side(accuser);
        if (of >= 0 && by >= 0) {
            return of == by ? 2 : 6;
        }
        return of >= 0 ? 3 : by >= 0 && accused == null ? 2 : 0;
    }
}
