package io.truceline.sink.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** By how much a batch moves the ledger's counters. */
final class LedgerCounts {
    private final Map<Shelf, Long> moves = new TreeMap<>();

    /** One counter. The order keeps two writers from waiting for each other. */
    record Shelf(String kind, String shelf, String reason) implements Comparable<Shelf> {
        @Override
        public int compareTo(Shelf other) {
            int byKind = kind.compareTo(other.kind);
            int byShelf = byKind == 0 ? shelf.compareTo(other.shelf) : byKind;
            return byShelf == 0 ? reason.compareTo(other.reason) : byShelf;
        }
    }

    /** Takes a row from where it was counted to where it is to be counted now. */
    void move(@Nullable LedgerRow before, LedgerRow after) {
        if (before == null || !before.seen()) {
            add(after.kind().word(), after.seen() ? LedgerRow.SEEN : null, "", 1);
        }
        if (before != null) {
            add(before.kind().word(), before.shelf(), before.countedReason(), -1);
        }
        add(after.kind().word(), after.shelf(), after.countedReason(), 1);
    }

    void add(String kind, @Nullable String shelf, String reason, long by) {
        if (shelf != null) {
            moves.merge(new Shelf(kind, shelf, reason), by, Long::sum);
        }
    }

    /** Only what really moves. */
    Map<Shelf, Long> moves() {
        moves.values().removeIf(by -> by == 0);
        return moves;
    }
}
