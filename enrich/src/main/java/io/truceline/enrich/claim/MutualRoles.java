package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * "Both sides blame each other": of the parties named in this sentence or around it the nearest two that stand against each other
 * in a conflict, else the nearest two.
 */
final class MutualRoles {
    private static final int SENTENCES_AWAY = 5;

    private final Parties parties;
    private final List<Passage> passages;

    MutualRoles(Parties parties, List<Passage> passages) {
        this.parties = parties;
        this.passages = passages;
    }

    List<Accusation> find(Passage passage) {
        List<Party> named = new ArrayList<>();
        for (int away = 0; away <= SENTENCES_AWAY; away++) {
            add(passage, passage.order() - away, named);
            if (away > 0) {
                add(passage, passage.order() + away, named);
            }
            if (away == 0 && named.size() > 1) {
                return both(named.get(0), named.get(1));
            }
        }
        for (Party one : named) {
            Party other = opponent(one, named);
            if (other != null) {
                return both(one, other);
            }
        }
        return named.size() < 2 ? List.of(new Accusation(null, null)) : both(named.get(0), named.get(1));
    }

    private @Nullable Party opponent(Party one, List<Party> named) {
        String id = one.id();
        return named.stream()
                .filter(p -> id != null && p.id() != null && parties.between(id, p.id()) != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Accusation> both(Party one, Party other) {
        boolean ordered = word(one).compareTo(word(other)) <= 0;
        Party first = ordered ? one : other;
        Party second = ordered ? other : one;
        return List.of(new Accusation(first, second), new Accusation(second, first));
    }

    private static String word(Party party) {
        return Objects.requireNonNullElse(party.surface(), "");
    }

    private void add(Passage passage, int at, List<Party> named) {
        if (at >= 0 && at < passages.size() && passages.get(at).part() == passage.part()) {
            addNamed(passages.get(at), named);
        }
    }

    private static void addNamed(Passage passage, List<Party> named) {
        int at = passage.cues().of("mutual").stream()
                .mapToInt(Cue::from)
                .findFirst()
                .orElse(passage.from());
        passage.parties().stream()
                .filter(p -> p.row() != null && isSide(p.row()))
                .sorted(Comparator.comparingInt(p -> Math.abs(p.from() - at)))
                .map(p -> PartyNames.of(passage, p))
                .filter(p -> named.stream().noneMatch(s -> Objects.equals(s.id(), p.id())))
                .forEach(p -> addNew(p, named));
    }

    private static void addNew(Party party, List<Party> named) {
        if (named.stream().noneMatch(s -> Objects.equals(s.id(), party.id()))) {
            named.add(party);
        }
    }

    private static boolean isSide(PartyRow row) {
        return row.kind() == PartyRow.Kind.STATE || row.kind() == PartyRow.Kind.GROUP;
    }
}
