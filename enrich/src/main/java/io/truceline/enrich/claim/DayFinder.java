package io.truceline.enrich.claim;

import io.truceline.enrich.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds days and years in a passage and resolves them against the day of publication. */
final class DayFinder {
    private final WordTables words;
    private final @Nullable LocalDate published;

    DayFinder(WordTables words, @Nullable LocalDate published) {
        this.words = words;
        this.published = published;
    }

    List<DayMention> find(Passage passage) {
        List<DayMention> found = new ArrayList<>();
        List<Token> tokens = passage.text().tokens();
        int k = passage.from();
        while (k < passage.to()) {
            int used = calendar(tokens, k, passage.to(), found);
            k += used > 0 ? used : named(tokens, k, passage.to(), found);
        }
        return found;
    }

    /** Reads "22 November 2026", "November 22, 2026", "2026-11-22" or a year; tokens used, 0 if none. */
    private int calendar(List<Token> tokens, int k, int limit, List<DayMention> found) {
        Integer first = day(tokens, k, limit);
        Integer month = month(tokens, k, limit);
        if (first != null && month(tokens, k + 1, limit) != null) {
            return date(new Spot(k, 2), first, month(tokens, k + 1, limit), tokens, limit, found);
        }
        if (month != null && day(tokens, k + 1, limit) != null) {
            return date(new Spot(k, 2), day(tokens, k + 1, limit), month, tokens, limit, found);
        }
        int year = year(tokens, k, limit);
        if (year > 0 && year(tokens, k + 1, limit) == 0 && isNumber(tokens, k + 1, limit) && isIso(tokens, k)) {
            return iso(tokens, k, limit, year, found);
        }
        if (year > 0) {
            found.add(new DayMention(k, null, year));
        }
        return year > 0 ? 1 : 0;
    }

    private record Spot(int at, int used) {}

    private int date(
            Spot spot,
            @Nullable Integer day,
            @Nullable Integer month,
            List<Token> tokens,
            int limit,
            List<DayMention> found) {
        int next = spot.at + spot.used;
        next += next < limit && tokens.get(next).is(",") ? 1 : 0;
        int year = year(tokens, next, limit);
        LocalDate date = day == null || month == null ? null : resolve(year, month, day);
        if (date != null) {
            found.add(new DayMention(spot.at, date, year));
        }
        return year > 0 ? next + 1 - spot.at : spot.used;
    }

    private @Nullable LocalDate resolve(int year, int month, int day) {
        if (year > 0) {
            return of(year, month, day);
        }
        LocalDate date = published == null ? null : of(published.getYear(), month, day);
        boolean ahead = date != null && published != null && date.isAfter(published.plusDays(60));
        return ahead && published != null ? of(published.getYear() - 1, month, day) : date;
    }

    private static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // "31 June" is no day: then the words tell none
            return null;
        }
    }

    private static boolean isIso(List<Token> tokens, int k) {
        return k + 2 < tokens.size()
                && tokens.get(k + 1).start() == tokens.get(k).end() + 1;
    }

    private int iso(List<Token> tokens, int k, int limit, int year, List<DayMention> found) {
        Integer month = k + 1 < limit ? words.number(tokens.get(k + 1)) : null;
        Integer day = k + 2 < limit ? words.number(tokens.get(k + 2)) : null;
        LocalDate date = month == null || day == null ? null : of(year, month, day);
        found.add(new DayMention(k, date, year));
        return date == null ? 1 : 3;
    }

    /** Reads "on Friday", "yesterday", "three weeks ago"; tokens used, at least 1. */
    private int named(List<Token> tokens, int k, int limit, List<DayMention> found) {
        Integer days = words.relative(tokens, k, limit);
        Integer weekday = words.weekday(tokens.get(k));
        Integer count = words.number(tokens.get(k));
        if (days != null) {
            found.add(new DayMention(k, published == null ? null : published.plusDays(days), 0));
        } else if (weekday != null) {
            found.add(new DayMention(k, published == null ? null : lastWeekday(published, weekday), 0));
        } else if (count != null && k + 2 < limit && tokens.get(k + 2).is("ago")) {
            Integer unit = words.unit(tokens.get(k + 1));
            if (unit != null) {
                int back = Math.min(unit * Math.min(count, 100_000), 500_000);
                found.add(new DayMention(k, published == null ? null : published.minusDays(back), 0));
            }
        }
        return 1;
    }

    private static LocalDate lastWeekday(LocalDate published, int weekday) {
        return published.minusDays(Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7));
    }

    private @Nullable Integer day(List<Token> tokens, int k, int limit) {
        Integer day = isNumber(tokens, k, limit) ? words.number(tokens.get(k)) : null;
        return day != null && day >= 1 && day <= 31 ? day : null;
    }

    private @Nullable Integer month(List<Token> tokens, int k, int limit) {
        return k < limit ? words.month(tokens.get(k)) : null;
    }

    private int year(List<Token> tokens, int k, int limit) {
        boolean fits = isNumber(tokens, k, limit) && tokens.get(k).norm().matches("(19|20)\\d\\d");
        return fits ? Integer.parseInt(tokens.get(k).norm()) : 0;
    }

    private static boolean isNumber(List<Token> tokens, int k, int limit) {
        return k < limit && tokens.get(k).isNumber();
    }
}
