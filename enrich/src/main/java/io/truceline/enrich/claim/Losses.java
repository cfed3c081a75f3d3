package io.truceline.enrich.claim;

import io.truceline.contract.record.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Losses told in a passage: listed groups add up, what is told twice does not. */
final class Losses {
    private final List<List<Loss>> lists = new ArrayList<>();

    /** Adds what one word of loss tells: a list of groups, or nothing. */
    void add(List<Loss> list) {
        if (!list.isEmpty()) {
            lists.add(list);
        }
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** Whether both killed and wounded are told. */
    boolean isComplete() {
        return killed() != null && wounded() != null;
    }

    /** These, and of others what these leave open. */
    Losses and(Losses others) {
        Losses both = new Losses();
        lists.forEach(both::add);
        boolean dead = killed() == null;
        boolean hurt = wounded() == null;
        others.lists.forEach(list -> both.add(list.stream()
                .filter(l -> (dead && l.killed() != null) || (hurt && l.wounded() != null))
                .toList()));
        return both;
    }

    /** All losses, each group of a side once. */
    List<Loss> all() {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }

    @Nullable
    Integer killed() {
        return most(Loss::killed);
    }

    @Nullable
    Integer wounded() {
        return most(Loss::wounded);
    }

    private @Nullable Integer most(Function<Loss, @Nullable Integer> number) {
        return lists.stream()
                .map(list -> sum(list, number))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(null);
    }

    private static @Nullable Integer sum(List<Loss> list, Function<Loss, @Nullable Integer> number) {
        return list.stream()
                .map(number)
                .filter(Objects::nonNull)
                .reduce(Integer::sum)
                .orElse(null);
    }
}
