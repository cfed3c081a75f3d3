package io.truceline.enrich.claim;

import io.truceline.contract.record.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** "Both sides blame each other": the two parties named nearest, in this sentence or in those just before. */
final class MutualRoles {
    private static final int SENTENCES_BACK = 2;

    private MutualRoles() {}

    static List<Accusation> find(List<Passage> passages, Passage passage) {
        List<Party> sides = new ArrayList<>();
        for (int back = 0; back <= SENTENCES_BACK && sides.size() < 2; back++) {
            int at = passage.order() - back;
            if (at >= 0 && passages.get(at).part() == passage.part()) {
                addNamed(passages.get(at), sides);
            }
        }
        if (sides.size() < 2) {
            return List.of(new Accusation(null, null));
        }
        return List.of(new Accusation(sides.get(0), sides.get(1)), new Accusation(sides.get(1), sides.get(0)));
    }

    private static void addNamed(Passage passage, List<Party> sides) {
        int at = passage.cues().of("mutual").stream()
                .mapToInt(Cue::from)
                .findFirst()
                .orElse(passage.from());
        passage.parties().stream()
                .filter(p -> p.row() != null && isSide(p.row()))
                .sorted(Comparator.comparingInt(p -> Math.abs(p.from() - at)))
                .map(p -> PartyNames.of(passage, p))
                .filter(p -> sides.stream().noneMatch(s -> Objects.equals(s.id(), p.id())))
                .limit(2L - sides.size())
                .sorted(Comparator.comparing(p -> Objects.requireNonNullElse(p.surface(), "")))
                .forEach(p -> addNew(p, sides));
    }

    private static void addNew(Party party, List<Party> sides) {
        if (sides.size() < 2 && sides.stream().noneMatch(s -> Objects.equals(s.id(), party.id()))) {
            sides.add(party);
        }
    }

    private static boolean isSide(PartyRow row) {
        return row.kind() == PartyRow.Kind.STATE || row.kind() == PartyRow.Kind.GROUP;
    }
}
