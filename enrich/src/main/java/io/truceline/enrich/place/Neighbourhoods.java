package io.truceline.enrich.place;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a text speaks of what lies around a point: its votes for towns, villages and districts, by squares of half a degree. A
 * place's neighbourhood is its square and those that touch it, some fifty to a hundred kilometres.
 */
final class Neighbourhoods {
    private static final double SQUARE = 0.5;
    /** More than there are squares around the earth. */
    private static final long ROW = 10_000;

    private final Map<Long, Double> votes = new HashMap<>();

    /** Votes for a place; one that is no point, such as a country, has no neighbourhood. */
    void add(Place place, double by) {
        if (isPoint(place)) {
            votes.merge(square(place, 0, 0), by, Double::sum);
        }
    }

    /** All votes in a place's neighbourhood, its own among them. */
    double around(Place place) {
        double all = 0;
        if (isPoint(place)) {
            for (int north = -1; north <= 1; north++) {
                for (int east = -1; east <= 1; east++) {
                    all += votes.getOrDefault(square(place, north, east), 0.);
                }
            }
        }
        return all;
    }

    /** Whether a place lies in the other's neighbourhood. */
    static boolean areNear(Place one, Place other) {
        return isPoint(one)
                && isPoint(other)
                && Math.abs(row(one) - row(other)) <= 1
                && Math.abs(column(one) - column(other)) <= 1;
    }

    private static boolean isPoint(Place place) {
        return place.lat() != null && place.lon() != null && !place.kind().isLargerThan(PlaceKind.DISTRICT);
    }

    private static long square(Place place, int north, int east) {
        return (row(place) + north) * ROW + column(place) + east;
    }

    private static long row(Place place) {
        return (long) Math.floor(degrees(place.lat()) / SQUARE);
    }

    private static long column(Place place) {
        return (long) Math.floor(degrees(place.lon()) / SQUARE);
    }

    private static double degrees(@Nullable Double degrees) {
        return degrees == null ? 0 : degrees;
    }
}
