package io.truceline.enrich.incident;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import org.jspecify.annotations.Nullable;

/** Who stands against whom: part of an incident's key, and what sources are counted by. */
public interface Sides {
    /**
     * Key of the unordered pair of sides that a claim is about, the same whoever accuses: conflict, lower and higher side, parted
     * by slashes; {@code unknown} stands for a side that nobody names.
     */
    String pairOf(Claim claim);

    /**
     * The side on which a party of a claim stands.
     *
     * @return id of the side's leading party, of the party itself if it stands on no side, or {@code unknown}
     */
    String sideOf(Claim claim, @Nullable Party party);
}
