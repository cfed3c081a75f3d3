package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import org.jspecify.annotations.Nullable;

/** Turns mentions into the parties of the records. */
final class PartyNames {
    private PartyNames() {}

    static Party of(Passage passage, PartyMention mention) {
        PartyRow row = mention.row();
        String surface = passage.words(mention.from(), mention.to());
        return row == null ? new Party(null, null, surface) : new Party(row.id(), row.name(), surface);
    }

    static @Nullable Party orNull(Passage passage, @Nullable PartyMention mention) {
        return mention == null ? null : of(passage, mention);
    }
}
