package io.truceline.enrich.claim;

import io.truceline.contract.record.PlaceMention;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the places of a passage are there for: where the act was, or only where somebody spoke, met or signed ("told reporters in
 * X", "talks in X", "the X agreement"), or who acts ("Baku said").
 */
final class PlaceRoles {
    private static final int SPOKEN = 3;
    private static final int MET = 6;
    private static final int MADE = 2;
    private static final List<String> ACTS = List.of("attack", "break", "breaking", "broken", "violation");

    private final Parties parties;
    private final Passage passage;

    PlaceRoles(Parties parties, Passage passage) {
        this.parties = parties;
        this.passage = passage;
    }

    /** Whether the words name a place and not, or not only, a party. */
    boolean isPlace(PlaceMention place) {
        int from = token(place.start());
        int to = past(place.end());
        if (to < passage.to() && parties.isMaker(passage.text().tokens(), to, passage.to())) {
            return false;
        }
        if (passage.cues().of("ceasefire").stream().anyMatch(c -> c.from() < to && from < c.to())) {
            return false;
        }
        return passage.parties().stream()
                .filter(p -> from >= p.from() && to <= p.to())
                .findFirst()
                .map(p -> new Roster(passage).isPlace(p))
                .orElse(true);
    }

    /** Whether the act may have been there. */
    boolean isScene(PlaceMention place) {
        int at = token(place.start());
        Cue before = nearestBefore(at);
        boolean spoken = before != null && before.cls().equals("say") && at - before.to() <= SPOKEN;
        boolean met = before != null && before.cls().equals("talk") && at - before.to() <= MET;
        int end = past(place.end());
        boolean named = passage.cues().of("ceasefire").stream()
                .anyMatch(c -> c.from() >= end && c.from() - end < MADE && !isAct(end, c.from()));
        return !spoken && !met && !named && !isMadeThere(at);
    }

    /** Whether a place only says where the one before it lies: "X, Y Governorate". */
    boolean isOuter(PlaceMention place, Predicate<Integer> isPlaceEnd) {
        int at = token(place.start());
        return at > passage.from() + 1
                && passage.token(at - 1).is(",")
                && isPlaceEnd.test(passage.token(at - 2).end());
    }

    /** Tokens between a place and the nearest word of the act. */
    int distance(PlaceMention place, FrameHit hit) {
        int at = token(place.start());
        int away = Math.min(Math.abs(hit.from() - at), Math.abs(hit.to() - at));
        return passage.cues().of(ACTS).stream()
                .filter(c -> passage.cues().of("killed").stream().noneMatch(c::overlaps))
                .mapToInt(c -> Math.abs(c.from() - at))
                .reduce(away, Math::min);
    }

    /** "The ceasefire signed in X". */
    private boolean isMadeThere(int at) {
        return passage.cues().of("made-by").stream().anyMatch(m -> m.to() <= at && at - m.to() < MADE);
    }

    private boolean isAct(int low, int high) {
        return passage.cues().of(ACTS).stream().anyMatch(c -> c.from() >= low && c.to() <= high);
    }

    private @Nullable Cue nearestBefore(int at) {
        return passage.cues().of(List.of("say", "talk", "attack", "break", "breaking", "violation", "killed")).stream()
                .filter(c -> c.to() <= at)
                .max(Comparator.comparingInt(Cue::to))
                .orElse(null);
    }

    private int token(int start) {
        int k = passage.from();
        while (k + 1 < passage.to() && passage.token(k).end() <= start) {
            k++;
        }
        return k;
    }

    private int past(int end) {
        int k = passage.from();
        while (k < passage.to() && passage.token(k).start() < end) {
            k++;
        }
        return k;
    }
}
