package io.truceline.standalone.newsroom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a good reading makes of a page, given the pages before it. */
public enum Relation {
    /** The first report of an incident. */
    ALERT,
    /** The accused side answers: a denial, an accusation back, or both. */
    COUNTER,
    /** The words of another outlet once more: it counts for nothing. */
    REPRINT,
    /** News of a known incident: a page corrected, a second outlet of its own, a monitor's word. */
    UPDATE,
    /** No violation is reported. */
    NONE;

    /** The constant as it is written in a script. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Relation of(String word) {
        return Arrays.stream(values())
                .filter(relation -> relation.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Fault("found " + word + ", allowed are " + words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(Relation::word).collect(Collectors.joining(", "));
    }
}
