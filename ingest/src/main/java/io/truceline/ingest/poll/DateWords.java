package io.truceline.ingest.poll;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of months and days in the languages that news feeds write dates in, as the platform's own locale tables give them. */
final class DateWords {
    /** English first: where a name means different months, the earlier language wins. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sk", "hu", "ro", "bg", "sr", "hr", "sl",
            "mk", "sq", "el", "tr", "az", "hy", "ka", "sv", "da", "nb", "fi", "et", "lv", "lt", "ca", "ar", "fa", "he",
            "hi", "id", "vi", "th", "be", "kk");

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}.]+");

    private final Map<String, Month> months = new HashMap<>();
    private final Set<String> days = new HashSet<>();

    DateWords() {
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            STYLES.forEach(style -> add(style, locale));
        }
    }

    /** The month of that name or, in English, of that beginning (Sept); null if it is none. */
    @Nullable
    Month month(String word) {
        String folded = fold(word);
        @Nullable Month named = months.get(folded);
        return named != null || folded.length() < 3 ? named : beginning(folded);
    }

    boolean isDay(String word) {
        String folded = fold(word);
        return days.contains(folded)
                || List.of(DayOfWeek.values()).stream()
                        .anyMatch(day -> folded.length() > 2
                                && day.name().toLowerCase(Locale.ROOT).startsWith(folded));
    }

    /** Lower case, without accents and dots. */
    static String fold(String word) {
        String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(bare).replaceAll("");
    }

    private static @Nullable Month beginning(String folded) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(folded)) {
                return month;
            }
        }
        return null;
    }

    private void add(TextStyle style, Locale locale) {
        for (Month month : Month.values()) {
            String name = fold(month.getDisplayName(style, locale));
            if (name.chars().anyMatch(Character::isLetter)) {
                months.putIfAbsent(name, month);
            }
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(fold(day.getDisplayName(style, locale)));
        }
    }
}
