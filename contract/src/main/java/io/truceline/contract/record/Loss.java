package io.truceline.contract.record;

import org.jspecify.annotations.Nullable;

/**
 * Losses of one side as a claim states them.
 *
 * @param side whose losses; null if the text does not say
 * @param group {@code soldiers}, {@code civilians}, {@code people}, … as the text has it
 */
public record Loss(
        @Nullable Party side,
        String group,
        @Nullable Integer killed,
        @Nullable Integer wounded) {}
