package io.truceline.contract.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a claim says it happened.
 *
 * @param date the day of the event, read from the text or, for a current event without one, from the article's date; null
 *     if neither says
 * @param stated whether the text itself gives the day
 */
public record EventTime(TimeKind kind, @Nullable LocalDate date, boolean stated) {}
