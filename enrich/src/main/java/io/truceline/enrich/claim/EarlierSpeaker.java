package io.truceline.enrich.claim;

import io.truceline.contract.record.Part;
import io.truceline.contract.record.Party;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where a sentence does not say so itself: a quotation goes on from the sentence before, and "it said" is who spoke
 * there.
 */
final class EarlierSpeaker {
    private static final int SENTENCES_BACK = 3;

    private final List<Passage> passages;

    EarlierSpeaker(List<Passage> passages) {
        this.passages = passages;
    }

    @Nullable
    Party of(Passage passage, FrameHit hit, @Nullable Party accused) {
        if (passage.part() != Part.TEXT || !goesOn(passage, hit)) {
            return null;
        }
        for (int k = passage.order() - 1; k >= Math.max(0, passage.order() - SENTENCES_BACK); k--) {
            Passage earlier = passages.get(k);
            if (earlier.part() != Part.TEXT || passage.paragraph() - earlier.paragraph() > 1) {
                return null;
            }
            PartyMention speaker = speaker(earlier);
            if (speaker != null) {
                Party party = PartyNames.of(earlier, speaker);
                return isSame(party, accused) ? null : party;
            }
        }
        return null;
    }

    private static boolean goesOn(Passage passage, FrameHit hit) {
        boolean quoted = passage.cues().of(Quotations.QUOTED).stream()
                .anyMatch(q -> q.from() <= hit.from() && q.to() > hit.from());
        return quoted || passage.cues().has("again");
    }

    private static @Nullable PartyMention speaker(Passage passage) {
        Roster roster = new Roster(passage);
        PartyMention speaker = new Speakers(passage, roster).last();
        return speaker != null ? speaker : subject(passage, roster);
    }

    /** Who accuses or denies, or the only party of a sentence in which "a spokesman said". */
    private static @Nullable PartyMention subject(Passage passage, Roster roster) {
        List<Cue> verbs = passage.cues().of(List.of("accuse", "deny"));
        if (!verbs.isEmpty()) {
            return roster.last(p -> p.to() <= verbs.get(0).from() && p.whole() && roster.isFree(p));
        }
        PartyMention only = passage.parties().size() == 1 ? passage.parties().get(0) : null;
        return only != null && passage.cues().has("say") && only.whole() && roster.isFree(only) ? only : null;
    }

    private static boolean isSame(Party party, @Nullable Party accused) {
        return accused != null && party.id() != null && Objects.equals(party.id(), accused.id());
    }
}
