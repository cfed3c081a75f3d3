package io.truceline.enrich.incident;

import io.truceline.contract.record.Certainty;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an alert tells, so that the next one tells only what is new.
 *
 * @param accusations {@code accuser>accused} in canonical names, sorted
 * @param denials who denies, sorted
 * @param killed figure by who says so
 * @param wounded figure by who says so
 * @param outlets the most independent outlets behind any one accusation
 * @param precision of the best place
 * @param place name of the best place, empty if there is none
 */
public record Told(
        List<String> accusations,
        List<String> denials,
        Map<String, Integer> killed,
        Map<String, Integer> wounded,
        int outlets,
        Severity severity,
        Certainty certainty,
        Precision precision,
        String place) {
    static final Told NOTHING = new Told(
            List.of(), List.of(), Map.of(), Map.of(), 0, Severity.UNKNOWN, Certainty.UNKNOWN, Precision.UNKNOWN, "");

    public Told {
        accusations = List.copyOf(accusations);
        denials = List.copyOf(denials);
        killed = new TreeMap<>(killed);
        wounded = new TreeMap<>(wounded);
    }

    static Told of(List<Claim> claims, Severity severity, Certainty certainty) {
        Claim best = Wording.bestPlaced(claims);
        String name = best == null ? null : best.place().name();
        return new Told(
                claims.stream()
                        .filter(c -> !Wording.isDenial(c))
                        .map(Wording::direction)
                        .distinct()
                        .sorted()
                        .toList(),
                claims.stream()
                        .filter(Wording::isDenial)
                        .map(Wording::denier)
                        .distinct()
                        .sorted()
                        .toList(),
                tolls(claims, true),
                tolls(claims, false),
                claims.stream().mapToInt(Claim::independentOutlets).max().orElse(0),
                severity,
                certainty,
                best == null ? Precision.UNKNOWN : best.place().precision(),
                name == null ? "" : name);
    }

    private static Map<String, Integer> tolls(List<Claim> claims, boolean killed) {
        Map<String, Integer> tolls = new TreeMap<>();
        for (Claim claim : claims) {
            Integer figure = killed ? claim.killed() : claim.wounded();
            if (figure != null) {
                tolls.merge(Wording.speaker(claim), figure, Math::max);
            }
        }
        return tolls;
    }
}
