package io.truceline.enrich.place;

import io.truceline.contract.record.Precision;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What sort of place the gazetteer means. */
public enum PlaceKind {
    /** Continent, sea or part of the world: too wide for a country. */
    WIDE(Precision.UNKNOWN),
    COUNTRY(Precision.COUNTRY),
    /** State, province, oblast, or a conflict region as a whole. */
    DIVISION(Precision.REGION),
    DISTRICT(Precision.DISTRICT),
    TOWN(Precision.TOWN),
    /** Village, crossing, post, camp, hill or bridge. */
    VILLAGE(Precision.EXACT);

    private final Precision precision;

    PlaceKind(Precision precision) {
        this.precision = precision;
    }

    /** How exactly a mention of such a place tells where something happened. */
    public Precision precision() {
        return precision;
    }

    /** Whether places of this kind are larger than those of the other: the constants stand from the largest to the smallest. */
    boolean isLargerThan(PlaceKind other) {
        return compareTo(other) < 0;
    }

    /** The kind as the files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, or null. */
    static @Nullable PlaceKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** All words, for messages. */
    static String words() {
        return Arrays.stream(values()).map(PlaceKind::word).collect(Collectors.joining(", "));
    }
}
