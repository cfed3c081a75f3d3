package io.truceline.sink.console.view;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Incident;
import io.truceline.contract.record.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: the claims of an incident by the party that makes them. Parties stand in alphabetical order of their canonical
 * name, so that position says nothing and never flips.
 *
 * @param bySpeaker claims of each party, also of those accused that have said nothing yet
 * @param others claims that no party makes: outlets in their own voice, monitors
 */
public record Sides(Map<String, List<Claim>> bySpeaker, List<Claim> others) {
    private static final Comparator<String> ALPHABETICAL =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    public static Sides of(Incident incident) {
        Map<String, List<Claim>> bySpeaker = new TreeMap<>(ALPHABETICAL);
        List<Claim> others = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            String speaker = speaker(claim);
            if (speaker == null) {
                others.add(claim);
            } else {
                bySpeaker.computeIfAbsent(speaker, name -> new ArrayList<>()).add(claim);
            }
        }
        if (!bySpeaker.isEmpty()) {
            accused(incident).forEach(name -> bySpeaker.computeIfAbsent(name, n -> new ArrayList<>()));
        }
        return new Sides(bySpeaker, others);
    }

    /** The party that makes the claim; null if none does. */
    static @Nullable String speaker(Claim claim) {
        return switch (claim.attribution()) {
            case ALLEGED -> name(claim.accuser());
            case DENIED, ADMITTED -> name(claim.accused());
            case REPORTED, MONITOR_CONFIRMED -> null;
        };
    }

    private static Set<String> accused(Incident incident) {
        Set<String> names = new TreeSet<>(ALPHABETICAL);
        for (Claim claim : incident.claims()) {
            String name = name(claim.accused());
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    /** The canonical name, else the text's words; null if the text names nobody. */
    static @Nullable String name(@Nullable Party party) {
        if (party == null) {
            return null;
        }
        String name = party.name() == null ? party.surface() : party.name();
        return name == null || name.isBlank() ? null : Script.visible(name);
    }

    /** Independent outlets of the best supported of these claims. Never added up over claims or sides. */
    static int independent(List<Claim> claims) {
        return claims.stream().mapToInt(Claim::independentOutlets).max().orElse(0);
    }

    /** {@code 2 and 1}: independent outlets of each side that has spoken, else of the others. */
    String independentText() {
        List<String> numbers = bySpeaker.values().stream()
                .filter(claims -> !claims.isEmpty())
                .map(claims -> String.valueOf(independent(claims)))
                .toList();
        return numbers.isEmpty() ? String.valueOf(independent(others)) : String.join(" and ", numbers);
    }
}
