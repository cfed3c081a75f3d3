package io.truceline.enrich.claim;

import io.truceline.contract.record.Claim;
import io.truceline.contract.record.ClaimPlace;
import io.truceline.contract.record.Loss;
import io.truceline.contract.record.Party;
import io.truceline.contract.record.Precision;
import io.truceline.contract.record.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings sentences about one event together: the same accuser and accused, the same day and places that do not part them
 * become one claim with several quotes.
 */
final class ClaimMerge {
    private ClaimMerge() {}

    static List<Claim> merge(List<Claim> claims) {
        List<Claim> merged = new ArrayList<>();
        for (Claim claim : claims) {
            int same = find(merged, claim);
            if (same < 0) {
                merged.add(claim);
            } else {
                merged.set(same, join(merged.get(same), claim));
            }
        }
        return absorbed(merged);
    }

    /** A claim that leaves a side open says the same as the only claim of the article that names it. */
    private static List<Claim> absorbed(List<Claim> claims) {
        List<Claim> kept = new ArrayList<>(claims);
        for (Claim claim : claims) {
            List<Claim> fuller = kept.stream().filter(k -> fills(k, claim)).toList();
            if (fuller.size() == 1) {
                kept.remove(claim);
                kept.set(kept.indexOf(fuller.get(0)), join(fuller.get(0), claim));
            }
        }
        return kept;
    }

    private static boolean fills(Claim full, Claim open) {
        boolean more = (open.accuser() == null && full.accuser() != null)
                || (open.accused() == null && full.accused() != null && open.accuser() != null);
        return more
                && (open.accuser() == null || isSame(full.accuser(), open.accuser()))
                && (open.accused() == null
                        ? open.accuser() != null || full.accused() != null
                        : isSame(full.accused(), open.accused()))
                && isSameDay(full, open)
                && full.theatre().equals(open.theatre())
                && isSame(full.place(), open.place());
    }

    private static int find(List<Claim> merged, Claim claim) {
        for (int k = 0; k < merged.size(); k++) {
            if (isSame(merged.get(k), claim)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isSame(Claim a, Claim b) {
        return isSame(a.accuser(), b.accuser())
                && isSame(a.accused(), b.accused())
                && isSameDay(a, b)
                && a.theatre().equals(b.theatre())
                && isSame(a.place(), b.place());
    }

    private static boolean isSame(@Nullable Party a, @Nullable Party b) {
        if (a == null || b == null) {
            return a == null && b == null;
        }
        return a.id() == null ? b.id() == null && Objects.equals(a.surface(), b.surface()) : a.id().equals(b.id());
    }

    private static boolean isSameDay(Claim a, Claim b) {
        LocalDate one = a.time().date();
        LocalDate other = b.time().date();
        boolean open = !a.time().stated() || !b.time().stated();
        return open || Objects.equals(one, other);
    }

    private static boolean isSame(ClaimPlace a, ClaimPlace b) {
        boolean fine = a.precision().compareTo(Precision.DISTRICT) <= 0
                && b.precision().compareTo(Precision.DISTRICT) <= 0;
        return !fine || Objects.equals(a.name(), b.name());
    }

    /** Whether one claim tells of losses what the other leaves open: a number, or whose they are. */
    private static boolean isRicher(
            Claim one, Claim other, Function<Claim, @Nullable Integer> total, Function<Loss, @Nullable Integer> part) {
        if (total.apply(one) == null || total.apply(other) == null) {
            return total.apply(one) != null;
        }
        return Objects.equals(total.apply(one), total.apply(other)) && detail(one, part) > detail(other, part);
    }

    private static long detail(Claim claim, Function<Loss, @Nullable Integer> part) {
        return claim.losses().stream()
                .filter(l -> part.apply(l) != null)
                .mapToLong(l -> (l.side() == null ? 0 : 2) + (l.group().equals(LossGroups.ANYONE) ? 0 : 1))
                .sum();
    }

    private static List<Loss> losses(Claim dead, Claim hurt) {
        Set<Loss> losses = new LinkedHashSet<>();
        dead.losses().stream().filter(l -> l.killed() != null).forEach(losses::add);
        hurt.losses().stream().filter(l -> l.wounded() != null).forEach(losses::add);
        return List.copyOf(losses);
    }

    private static Claim join(Claim a, Claim b) {
        Claim finer = b.place().precision().compareTo(a.place().precision()) < 0 ? b : a;
        Claim dead = isRicher(b, a, Claim::killed, Loss::killed) ? b : a;
        Claim hurt = isRicher(b, a, Claim::wounded, Loss::wounded) ? b : a;
        List<Quote> quotes = new ArrayList<>(a.quotes());
        quotes.addAll(b.quotes());
        Set<String> rules = new LinkedHashSet<>(a.rules());
        rules.addAll(b.rules());
        return new Claim(
                a.id(),
                a.theatre(),
                a.act(),
                a.accuser() == null ? b.accuser() : a.accuser(),
                a.accused() == null ? b.accused() : a.accused(),
                finer.place(),
                a.time().stated() ? a.time() : b.time(),
                a.weapon() == null ? b.weapon() : a.weapon(),
                dead.killed(),
                hurt.wounded(),
                losses(dead, hurt),
                a.attribution(),
                1,
                quotes,
                List.copyOf(rules),
                Math.min(0.99, Math.round(Math.max(a.confidence(), b.confidence()) * 100 + 5) / 100.0));
    }
}
