package io.truceline.enrich.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell a day or a year.
 *
 * @param at its first token
 * @param date the day; null where the words tell only a year or a month
 * @param year the year; 0 if none is told
 */
record DayMention(int at, @Nullable LocalDate date, int year) {}
