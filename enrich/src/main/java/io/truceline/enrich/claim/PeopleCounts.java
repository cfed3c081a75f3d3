package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a passage that may count people: no times, days, years, distances, ages. */
final class PeopleCounts {
    private static final int TENS = 10;

    private final WordTables words;
    private final Passage passage;

    PeopleCounts(WordTables words, Passage passage) {
        this.words = words;
        this.passage = passage;
    }

    List<PeopleCount> all() {
        List<PeopleCount> counts = new ArrayList<>();
        int k = passage.from();
        while (k < passage.to()) {
            PeopleCount count = at(k);
            if (count != null) {
                counts.add(count);
            }
            k = count == null ? k + 1 : count.to();
        }
        return counts;
    }

    private @Nullable PeopleCount at(int k) {
        Integer value = words.number(passage.token(k));
        if (isArticle(k) && isBeforePerson(k, 4)) {
            return new PeopleCount(k, k + 1, 1);
        }
        if (value == null || isMeasure(k) || isTime(k)) {
            return null;
        }
        int ones = value > TENS && value < TENS * TENS && value % TENS == 0 ? onesAt(k + 1) : 0;
        return new PeopleCount(k, k + (ones > 0 ? 2 : 1), value + ones);
    }

    /** The word for a number below ten at a token, as in "twenty-five"; else 0. */
    private int onesAt(int k) {
        Integer ones = k < passage.to() && passage.token(k).isWord() ? words.number(passage.token(k)) : null;
        return ones != null && ones < TENS ? ones : 0;
    }

    /** "A soldier" is one; so is "one of them", by the table of numbers. */
    private boolean isArticle(int k) {
        return passage.cues().of("one").stream().anyMatch(c -> c.from() == k);
    }

    private boolean isBeforePerson(int k, int reach) {
        return passage.cues().of("person").stream().anyMatch(c -> c.from() > k && c.from() - k <= reach);
    }

    private boolean isMeasure(int k) {
        Token token = passage.token(k);
        boolean unit = passage.cues().of("unit").stream().anyMatch(c -> c.from() == k + 1);
        boolean year = token.norm().matches("(19|20)\\d\\d") && !isBeforePerson(k, 2);
        boolean date = k + 1 < passage.to() && words.month(passage.token(k + 1)) != null;
        boolean dated = k > passage.from() && words.month(passage.token(k - 1)) != null;
        return unit || year || date || dated;
    }

    /** "At 11:40". */
    private boolean isTime(int k) {
        boolean hour = k + 2 < passage.to()
                && passage.token(k + 1).is(":")
                && passage.token(k + 2).isNumber();
        boolean minute = k - 2 >= passage.from()
                && passage.token(k - 1).is(":")
                && passage.token(k - 2).isNumber();
        return passage.token(k).isNumber() && (hour || minute);
    }
}
