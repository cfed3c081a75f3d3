package io.truceline.contract.record;

import org.jspecify.annotations.Nullable;

/**
 * A party as a claim names it.
 *
 * @param id id in the table of parties; null for one that the table lacks
 * @param name canonical English name; null if the table lacks it
 * @param surface the words of the text; null if the text names nobody
 */
public record Party(
        @Nullable String id,
        @Nullable String name,
        @Nullable String surface) {}
