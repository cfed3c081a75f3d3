package io.truceline.enrich.place;

import io.truceline.contract.record.Part;
import io.truceline.enrich.text.Cases;
import io.truceline.enrich.text.Margins;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.TokenText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the clues of one story. */
final class Clues {
    private static final int SHORT = 4;
    private static final double MOST_PEOPLE = 7;
    private static final double ENOUGH = 3;
    private static final List<String> LISTS =
            List.of("words", "personLike", "firstNames", "organisations", "personTitles");

    private final List<Candidate> all;
    private final boolean fighting;
    private final Context context;
    private final Traps traps;
    private final Doubt doubt;
    private final Surroundings around;
    private final Map<Part, Margins> margins = new EnumMap<>(Part.class);
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> lower = new HashSet<>();
    /** Names that stand in a dateline. */
    private final Set<String> datelines = new HashSet<>();
    /** Names that look like a person's somewhere. */
    private final Set<String> persons = new HashSet<>();
    /** Names of which a word says where, with the one candidate of which it does so; -2 for more. */
    private final Map<String, Integer> located = new HashMap<>();

    /**
     * Reads the story.
     *
     * @param all its candidates in order
     * @param texts its heading and its body
     * @param fighting whether it has keywords of fighting
     */
    Clues(List<Candidate> all, List<TokenText> texts, Context context, Traps traps, boolean fighting) {
        this.all = all;
        this.fighting = fighting;
        this.context = context;
        this.traps = traps;
        this.doubt = new Doubt(traps);
        this.around = new Surroundings(traps);
        for (int k = 0; k < all.size(); k++) {
            note(k);
        }
        all.forEach(c -> counts.merge(c.key(), 1, Integer::sum));
        texts.forEach(text -> text.tokens().stream()
                .filter(t -> t.isWord() && Cases.isLower(text.text().codePointAt(t.start())))
                .forEach(t -> lower.add(t.norm())));
    }

    private void note(int at) {
        Candidate c = all.get(at);
        Candidate next = at + 1 < all.size() ? all.get(at + 1) : null;
        if (around.isLocated(c) || isAddressed(c, next)) {
            located.merge(c.key(), at, (a, b) -> -2);
        }
        if (isDateline(c)) {
            datelines.add(c.key());
        }
        if (doubt.isPerson(c, next) || around.previousCapital(c) != null) {
            persons.add(c.key());
        }
    }

    /** At the head of a paragraph, or in capitals before a dash: "MIRAK - Two men". */
    private boolean isDateline(Candidate c) {
        return margins.computeIfAbsent(c.part(), part -> Margins.of(c.text().text()))
                        .hold(c.start(), c.end())
                || (c.surface().chars().noneMatch(Character::isLowerCase) && isBeforeDash(c));
    }

    private static boolean isBeforeDash(Candidate c) {
        String text = c.text().text();
        int at = c.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && "-–—".indexOf(text.charAt(at)) >= 0;
    }

    /** The clues for the candidate at a place of the list, each from 0 to 1 or a little more. */
    Map<Clue, Double> of(int at) {
        Candidate c = all.get(at);
        Candidate next = at + 1 < all.size() ? all.get(at + 1) : null;
        Candidate before = at > 0 ? all.get(at - 1) : null;
        Place best = context.best(c);
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        clues.put(Clue.BASE, 1.0);
        clues.put(Clue.PEOPLE, Math.log10((double) Math.max(1, best.population())) / MOST_PEOPLE);
        clues.put(Clue.COUNTRY, Math.min(ENOUGH, context.country(c, best)) / ENOUGH);
        clues.put(Clue.DIVISION, Math.min(ENOUGH, context.division(c, best)) / ENOUGH);
        clues.put(Clue.NAMESAKES, Math.log10(c.names().size()));
        addKind(clues, best);
        addName(clues, c);
        addAround(clues, c);
        add(clues, Clue.PERSON, doubt.isPerson(c, next));
        add(clues, Clue.THING, doubt.isSomethingElse(c, next));
        add(clues, Clue.ADDRESSED, isAddressed(c, next));
        add(clues, Clue.HOLDS, before != null && before.part() == c.part() && isAddressed(before, c));
        add(clues, Clue.KNOWN, c.names().stream().anyMatch(n -> !n.spelling().isEmpty()));
        add(
                clues,
                Clue.FIRST,
                c.names().stream().anyMatch(n -> n.first() && n.place().equals(best)));
        add(clues, Clue.PERSON_ELSEWHERE, persons.contains(c.key()));
        add(clues, Clue.DATELINE, datelines.contains(c.key()));
        add(clues, Clue.ELSEWHERE, located.getOrDefault(c.key(), at) != at);
        add(clues, Clue.FOUGHT_OVER, fighting && best.region() != null);
        add(clues, Clue.IN_ROW, isInRow(before, c) || isInRow(c, next));
        return clues;
    }

    /** Whether the rest of the text speaks of the country in which the name's best place lies. */
    boolean isAtHome(Candidate c) {
        return c.isLittle() && context.country(c, context.best(c)) > 0;
    }

    private static void add(Map<Clue, Double> clues, Clue clue, boolean holds) {
        if (holds) {
            clues.put(clue, 1.0);
        }
    }

    private static void addKind(Map<Clue, Double> clues, Place best) {
        add(clues, Clue.VILLAGE, best.kind() == PlaceKind.VILLAGE);
        add(clues, Clue.COUNTY, best.kind() == PlaceKind.DISTRICT);
        add(clues, Clue.STATE, best.kind() == PlaceKind.DIVISION);
    }

    private void addName(Map<Clue, Double> clues, Candidate c) {
        boolean one = c.to() - c.from() == 1 || Scripts.isUnparted(c.text(), c.first());
        add(clues, Clue.WORDS, !one);
        add(clues, Clue.AGAIN, counts.getOrDefault(c.key(), 0) > 1);
        add(clues, Clue.PLAIN_WORD, one && lower.contains(c.first().norm()));
        add(
                clues,
                Clue.LISTED,
                one && LISTS.stream().anyMatch(list -> traps.has(list, c.first().norm())));
        add(clues, Clue.SHORT, c.hasCase() && c.end() - c.start() <= SHORT);
        add(clues, Clue.NO_CAPITALS, !c.hasCase());
        add(clues, Clue.OTHER_SCRIPT, !Scripts.isOfTheFiles(c.text(), c.first()));
        add(clues, Clue.HEADING, c.part() == Part.TITLE);
    }

    private void addAround(Map<Clue, Double> clues, Candidate c) {
        add(clues, Clue.GLUED, c.glued());
        add(clues, Clue.LOCATED, around.isLocated(c));
        add(clues, Clue.SENTENCE_START, around.isSentenceStart(c));
        add(clues, Clue.CAPITAL_AFTER, around.nextCapital(c) != null);
        add(clues, Clue.CAPITAL_BEFORE, around.previousCapital(c) != null);
        Token before = c.near(-1);
        add(clues, Clue.ARTICLE, before != null && before.is("the"));
        Token after = c.near(1);
        add(clues, Clue.POSSESSIVE, after != null && after.is("'s"));
    }

    private boolean isAddressed(Candidate c, @Nullable Candidate next) {
        return around.isAddressed(c, next) && next != null && Resolver.within(c, next) != null;
    }

    /** Whether nothing but a comma or a small word stands between two names. */
    private static boolean isInRow(@Nullable Candidate one, @Nullable Candidate other) {
        return one != null
                && other != null
                && one.part() == other.part()
                && other.from() == one.to() + 1
                && !one.text().tokens().get(one.to()).capital();
    }
}
