package io.truceline.enrich.claim;

import org.jspecify.annotations.Nullable;

/**
 * A party that a passage names.
 *
 * @param row its row in the table; null for words such as "rebels" that name nobody in particular
 * @param from first token
 * @param to past the last token
 * @param core token of the name itself
 * @param whole whether the words are an actor ("Azerbaijani forces", "Baku") and not only say whose something is
 *     ("Azerbaijani shelling")
 */
record PartyMention(@Nullable PartyRow row, int from, int to, int core, boolean whole) {
    /** This and a mention of the same party right behind it, as one. */
    PartyMention with(PartyMention next) {
        return new PartyMention(row, from, next.to, core, whole || next.whole);
    }

    boolean isSame(PartyMention other) {
        return row != null && other.row != null && row.id().equals(other.row.id());
    }
}
