package io.truceline.enrich.claim;

/**
 * The two sides of what is claimed, whoever accuses whom: part of an incident's key.
 *
 * @param conflict id of the conflict, or {@code other}
 * @param one the lower of the two sides' leading parties
 * @param other the higher; {@code unknown} sorts with the rest
 */
public record SidePair(String conflict, String one, String other) {
    static SidePair of(String conflict, String a, String b) {
        return a.compareTo(b) <= 0 ? new SidePair(conflict, a, b) : new SidePair(conflict, b, a);
    }
}
