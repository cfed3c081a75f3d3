package io.truceline.enrich.incident;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who fired, as each side tells it: "A says B", "B says A". Outlets, monitors and whoever else stands outside have no part in it,
 * and a side has one name, whoever speaks for it.
 */
final class SideAccounts {
    private static final int SIDES_OF_PAIR = 2;

    private final Sides sides;
    private final TreeMap<String, String> names = new TreeMap<>();
    private final TreeMap<Account, List<String>> claims = new TreeMap<>();

    /** One side's account: sides by their keys. */
    private record Account(String by, String of) implements Comparable<Account> {
        @Override
        public int compareTo(Account other) {
            int order = by.compareTo(other.by);
            return order == 0 ? of.compareTo(other.of) : order;
        }
    }

    SideAccounts(List<Claim> accusing, Sides sides) {
        this.sides = sides;
        accusing.forEach(this::add);
    }

    private void add(Claim claim) {
        String by = side(claim, claim.accuser());
        String of = side(claim, claim.accused());
        if (by != null && of != null && !by.equals(of)) {
            names.merge(by, Wording.name(claim.accuser()), SideAccounts::first);
            names.merge(of, Wording.name(claim.accused()), SideAccounts::first);
            claims.computeIfAbsent(new Account(by, of), k -> new ArrayList<>()).add(claim.id());
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The side of the claim's pair on which a party stands; null if it stands outside. */
    private @Nullable String side(Claim claim, @Nullable Party party) {
        String side = party == null ? null : sides.sideOf(claim, party);
        List<String> pair = Arrays.asList(sides.pairOf(claim).split("/", -1));
        return pair.size() > SIDES_OF_PAIR && pair.subList(1, pair.size()).contains(side) ? side : null;
    }

    /** Whether two sides tell it differently. */
    boolean differ() {
        return claims.keySet().stream().map(Account::of).distinct().count() > 1;
    }

    /** What each side says, in the order of the sides' names, which favours none. */
    List<Position> positions() {
        return claims.entrySet().stream()
                .map(e -> new Position(name(e.getKey().of()), name(e.getKey().by()), e.getValue()))
                .toList();
    }

    private String name(String side) {
        return names.getOrDefault(side, side);
    }
}
