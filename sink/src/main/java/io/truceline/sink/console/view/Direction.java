package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who accuses whom, as a list row says it.
 *
 * @param left accuser, or the first by name where both accuse
 * @param arrow {@code →}, {@code ⇄}, or empty where nobody is named
 * @param spoken what a screen reader says
 */
public record Direction(String left, String arrow, String right, String spoken) {
    private static final Direction NONE = new Direction("Parties not named", "", "", "Parties not named");

    private record Pair(@Nullable String accuser, @Nullable String accused) {
        String key() {
            return accuser + " > " + accused;
        }

        boolean names() {
            return accuser != null || accused != null;
        }
    }

    public static Direction of(Incident incident) {
        Map<String, List<Pair>> pairs = new TreeMap<>();
        for (Claim claim : incident.claims()) {
            Pair pair = new Pair(Sides.name(claim.accuser()), Sides.name(claim.accused()));
            if (pair.names()) {
                pairs.computeIfAbsent(pair.key(), k -> new java.util.ArrayList<>())
                        .add(pair);
            }
        }
        return pairs.values().stream()
                .max(Comparator.<List<Pair>>comparingInt(same -> completeness(same.get(0)))
                        .thenComparingInt(List::size))
                .map(same -> direction(same.get(0), pairs))
                .orElse(NONE);
    }

    private static int completeness(Pair pair) {
        return (pair.accuser() == null ? 0 : 1) + (pair.accused() == null ? 0 : 1);
    }

    private static Direction direction(Pair pair, Map<String, List<Pair>> pairs) {
        String accuser = pair.accuser() == null ? "Others" : pair.accuser();
        String accused = pair.accused() == null ? "not named" : pair.accused();
        if (!pairs.containsKey(new Pair(pair.accused(), pair.accuser()).key())) {
            return new Direction(accuser, "→", accused, accuser + " accuses " + accused);
        }
        boolean inOrder = String.CASE_INSENSITIVE_ORDER.compare(accuser, accused) <= 0;
        String first = inOrder ? accuser : accused;
        String second = inOrder ? accused : accuser;
        return new Direction(first, "⇄", second, first + " and " + second + " accuse each other");
    }
}
