package io.truceline.enrich.incident;

import io.truceline.contract.record.Attribution;
import io.truceline.contract.record.Claim;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Headlines and names out of a claim's fields. It says "says", "accuses" and "denies", and never who is right. */
final class Wording {
    static final String UNNAMED = "an unnamed party";
    private static final String OUTLETS = "outlets";

    private Wording() {}

    static boolean isDenial(Claim claim) {
        return claim.attribution() == Attribution.DENIED;
    }

    static String name(@Nullable Party party) {
        if (party == null) {
            return UNNAMED;
        }
        String name = party.name() == null ? party.surface() : party.name();
        return name == null ? UNNAMED : name;
    }

    /** Who says so: the accuser, or the outlets themselves. */
    static String speaker(Claim claim) {
        return claim.accuser() == null ? OUTLETS : name(claim.accuser());
    }

    static String denier(Claim claim) {
        return name(claim.accused() == null ? claim.accuser() : claim.accused());
    }

    static String direction(Claim claim) {
        return speaker(claim) + ">" + name(claim.accused());
    }

    /** The claim whose place is known best; the first of equals. */
    static @Nullable Claim bestPlaced(List<Claim> claims) {
        return claims.stream()
                .filter(c -> c.place().name() != null)
                .min(Comparator.comparing(c -> c.place().precision()))
                .orElse(null);
    }

    /** One line that tells who says what of whom, where. */
    static String headline(List<Claim> claims) {
        String where = where(claims);
        TreeSet<String> accusers = new TreeSet<>();
        TreeSet<String> accused = new TreeSet<>();
        // whoever names nobody, such as a monitor, has no part in who accuses whom
        boolean directed = claims.stream().anyMatch(Wording::isDirected);
        claims.stream().filter(c -> !isDenial(c)).forEach(c -> {
            if (c.accuser() != null && (!directed || c.accused() != null)) {
                accusers.add(name(c.accuser()));
            }
            if (c.accused() != null) {
                accused.add(name(c.accused()));
            }
        });
        if (accusers.isEmpty() && accused.isEmpty()) {
            return unsaid(claims, where);
        }
        boolean mutual = accused.size() > 1 && accusers.equals(accused);
        return accused.size() > 1 && !accusers.isEmpty() && !mutual
                ? severally(claims, where)
                : said(accusers, accused, where);
    }

    private static boolean isDirected(Claim claim) {
        return !isDenial(claim) && claim.accuser() != null && claim.accused() != null;
    }

    private static String unsaid(List<Claim> claims, String where) {
        return claims.stream()
                .filter(Wording::isDenial)
                .findFirst()
                .map(c -> capital(denier(c)) + " denies violating the ceasefire" + where)
                .orElse("Ceasefire violation reported" + where);
    }

    private static String said(SortedSet<String> accusers, SortedSet<String> accused, String where) {
        if (accusers.isEmpty()) {
            return "Ceasefire violation by " + join(accused) + " reported" + where;
        }
        if (accused.isEmpty()) {
            return join(accusers) + (accusers.size() > 1 ? " say" : " says") + " the ceasefire was violated" + where;
        }
        boolean mutual = accused.size() > 1 && accusers.containsAll(accused) && accused.containsAll(accusers);
        if (mutual) {
            return join(accusers) + " accuse each other of violating the ceasefire" + where;
        }
        return join(accusers) + (accusers.size() > 1 ? " accuse " : " accuses ") + join(accused)
                + " of violating the ceasefire" + where;
    }

    /** Who accuses whom, one after the other in alphabetical order. */
    private static String severally(List<Claim> claims, String where) {
        TreeMap<String, TreeSet<String>> byAccuser = new TreeMap<>();
        claims.stream()
                .filter(Wording::isDirected)
                .forEach(c -> byAccuser
                        .computeIfAbsent(name(c.accuser()), k -> new TreeSet<>())
                        .add(name(c.accused())));
        TreeMap<String, TreeSet<String>> byAccused = new TreeMap<>();
        byAccuser.forEach((accuser, accused) ->
                byAccused.computeIfAbsent(join(accused), k -> new TreeSet<>()).add(accuser));
        TreeSet<String> parts = new TreeSet<>();
        byAccused.forEach((accused, by) -> parts.add(join(by) + (by.size() > 1 ? " accuse " : " accuses ") + accused));
        return capital(String.join("; ", parts)) + " of violating the ceasefire" + where;
    }

    private static String where(List<Claim> claims) {
        Claim best = bestPlaced(claims);
        if (best == null) {
            return "";
        }
        boolean near = best.place().precision().compareTo(Precision.TOWN) <= 0;
        return (near ? " near " : " in ") + best.place().name();
    }

    static String join(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        int last = all.size() - 1;
        String joined = last < 1 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
        return capital(joined);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
