package io.truceline.enrich.incident;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Disagreement;
import io.truceline.contract.record.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The points on which claims of one incident differ. Positions stand in the order of their words, which favours no side. */
final class Disagreements {
    private Disagreements() {}

    static List<Disagreement> among(List<Claim> claims, Sides sides) {
        List<Disagreement> found = new ArrayList<>();
        List<Claim> accusing = claims.stream().filter(c -> !Wording.isDenial(c)).toList();
        SideAccounts accounts = new SideAccounts(accusing, sides);
        if (accounts.differ()) {
            found.add(new Disagreement("who", accounts.positions()));
        }
        add(found, "where", accusing, Disagreements::village);
        add(
                found,
                "when",
                accusing,
                c -> c.time().stated() ? Objects.toString(c.time().date(), null) : null);
        add(found, "killed", accusing, c -> Objects.toString(c.killed(), null));
        add(found, "wounded", accusing, c -> Objects.toString(c.wounded(), null));
        List<Claim> denials = claims.stream().filter(Wording::isDenial).toList();
        if (!denials.isEmpty() && !accusing.isEmpty()) {
            found.add(new Disagreement("denial", positions(denials, c -> "denied")));
        }
        return found;
    }

    private static @Nullable String village(Claim claim) {
        return Spot.of(claim.place()).isVillage() ? claim.place().name() : null;
    }

    private static void add(
            List<Disagreement> found, String about, List<Claim> claims, Function<Claim, @Nullable String> said) {
        List<Claim> telling = claims.stream().filter(c -> said.apply(c) != null).toList();
        if (telling.stream().map(said).distinct().count() > 1) {
            found.add(new Disagreement(about, positions(telling, said)));
        }
    }

    private static List<Position> positions(List<Claim> claims, Function<Claim, @Nullable String> said) {
        TreeMap<String, TreeMap<String, List<String>>> bySaid = new TreeMap<>();
        for (Claim claim : claims) {
            String by = Wording.isDenial(claim) ? Wording.denier(claim) : Wording.speaker(claim);
            bySaid.computeIfAbsent(String.valueOf(said.apply(claim)), k -> new TreeMap<>())
                    .computeIfAbsent(by, k -> new ArrayList<>())
                    .add(claim.id());
        }
        List<Position> positions = new ArrayList<>();
        bySaid.forEach((what, who) -> who.forEach((by, ids) -> positions.add(new Position(what, by, ids))));
        return positions;
    }
}
