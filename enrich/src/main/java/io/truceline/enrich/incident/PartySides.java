package io.truceline.enrich.incident;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.enrich.claim.ConflictRow;
import io.truceline.enrich.claim.Parties;
import io.truceline.enrich.claim.SidePair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sides as the table of parties knows them. */
public final class PartySides implements Sides {
    private final Parties parties;

    public PartySides(Parties parties) {
        this.parties = parties;
    }

    @Override
    public String pairOf(Claim claim) {
        SidePair pair = parties.pair(
                id(claim.accuser()), id(claim.accused()), claim.place().region(), claim.theatre());
        return pair.conflict() + "/" + pair.one() + "/" + pair.other();
    }

    @Override
    public String sideOf(Claim claim, @Nullable Party party) {
        if (party == null) {
            return Parties.UNKNOWN;
        }
        String id = party.id();
        if (id == null) {
            String named = party.name() == null ? party.surface() : party.name();
            return named == null ? Parties.UNKNOWN : named;
        }
        ConflictRow conflict = parties.conflict(
                id(claim.accuser()), id(claim.accused()), claim.place().region(), claim.theatre());
        return conflict == null ? id : leader(conflict, id);
    }

    private static String leader(ConflictRow conflict, String id) {
        for (List<String> side : conflict.sides()) {
            if (side.contains(id)) {
                return side.get(0);
            }
        }
        return id;
    }

    private static @Nullable String id(@Nullable Party party) {
        return party == null ? null : party.id();
    }
}
