package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fills in who accuses and who is accused where a sentence does not say so itself, from what the rest of the article says: "the
 * ministry" is that of the side whose enemy is accused, and who shot stands in the sentence before.
 */
final class ArticleRoles {
    private static final List<String> ACTS = List.of("break", "violation", "attack", "move");
    private static final List<String> KINDS = List.of("active", "nominal", "act", "act");

    /** A bound on hostile text; a long article names some fifty. */
    private static final int MOST_SEEN = 400;

    private final Parties parties;
    private final boolean ownersFollow;
    private final List<Seen> accused = new ArrayList<>();
    private final List<Seen> accusers = new ArrayList<>();
    private final List<Seen> named = new ArrayList<>();
    private final Map<String, Boolean> standing = new HashMap<>();

    /** A party with the number of the sentence that names it in a role. */
    private record Seen(Party party, PartyRow row, int order) {}

    ArticleRoles(Parties parties, List<Passage> passages, boolean ownersFollow) {
        this.parties = parties;
        this.ownersFollow = ownersFollow;
        passages.forEach(this::look);
    }

    private void look(Passage passage) {
        for (PartyMention mention : passage.parties()) {
            add(named, passage, PartyNames.of(passage, mention));
        }
        for (int k = 0; k < ACTS.size(); k++) {
            List<Cue> cues = passage.cues().of(ACTS.get(k));
            if (!cues.isEmpty()) {
                FrameRow row = new FrameRow("role", KINDS.get(k), "[" + ACTS.get(k) + "]", 0, List.of(), List.of());
                look(passage, new FrameHit(Frame.of(row), List.of(cues.get(0))));
                return;
            }
        }
    }

    private void look(Passage passage, FrameHit hit) {
        for (Accusation found : new RoleFinder(passage, hit, ownersFollow).find()) {
            add(accused, passage, found.accused());
            add(accusers, passage, found.accuser());
        }
    }

    private void add(List<Seen> to, Passage passage, @Nullable Party party) {
        PartyRow row = party == null ? null : parties.byId(party.id());
        if (party != null && row != null && to.size() < MOST_SEEN) {
            to.add(new Seen(party, row, passage.order()));
        }
    }

    /** The accusation with what it lacks. */
    Accusation filled(Accusation a, Passage passage) {
        PartyRow accuser = row(a.accuser());
        PartyRow did = row(a.accused());
        if (did == null) {
            Party found = accusedBy(accuser, passage);
            did = found == null ? null : parties.byId(found.id());
            return new Accusation(accuserOf(a, accuser, did, passage), found == null ? a.accused() : found);
        }
        return new Accusation(accuserOf(a, accuser, did, passage), a.accused());
    }

    private @Nullable PartyRow row(@Nullable Party party) {
        return party == null ? null : parties.byId(party.id());
    }

    private @Nullable Party accusedBy(@Nullable PartyRow accuser, Passage passage) {
        Predicate<Seen> enemy =
                s -> accuser != null && parties.between(accuser.id(), s.row().id()) != null;
        Predicate<Seen> other = s -> isSide(s.row())
                && hasEnemy(s.row())
                && (accuser == null || !accuser.id().equals(s.row().id()));
        Party found = nearest(accused, enemy, passage);
        found = found == null ? nearest(named, enemy, passage) : found;
        return found == null ? nearest(accused, other, passage) : found;
    }

    /** The outlet itself may say it: only who is said to accuse somewhere, or a nameless ministry, is looked for. */
    private @Nullable Party accuserOf(
            Accusation a, @Nullable PartyRow accuser, @Nullable PartyRow did, Passage passage) {
        if (accuser != null) {
            return a.accuser();
        }
        Predicate<Seen> enemy =
                s -> did != null && parties.between(did.id(), s.row().id()) != null;
        Predicate<Seen> watcher = s -> s.row().kind() == PartyRow.Kind.MONITOR;
        Party found = nearest(accusers, enemy.or(watcher), passage);
        boolean nameless = a.accuser() != null;
        found = found == null && nameless ? nearest(named, enemy, passage) : found;
        return found == null ? a.accuser() : found;
    }

    /** Who stands against somebody whom the article names: not who brokered the truce. */
    private boolean hasEnemy(PartyRow row) {
        return standing.computeIfAbsent(
                row.id(),
                id -> named.stream().anyMatch(n -> parties.between(id, n.row().id()) != null));
    }

    private static boolean isSide(PartyRow row) {
        return row.kind() == PartyRow.Kind.STATE || row.kind() == PartyRow.Kind.GROUP;
    }

    private static @Nullable Party nearest(List<Seen> seen, Predicate<Seen> fits, Passage passage) {
        return seen.stream()
                .filter(fits)
                .min(Comparator.comparingInt(s -> Math.abs(s.order() - passage.order())))
                .map(Seen::party)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
