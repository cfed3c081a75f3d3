package io.truceline.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script, its letters and its most frequent words, out of languages.tsv. Needs no model,
 * and on headlines it is surer than letter statistics, because it says {@code und} instead of guessing.
 */
public final class LanguageFinder {
    /** What cannot be told. */
    public static final String UNDETERMINED = "und";

    /** Characters that are looked at; more do not make it surer. */
    private static final int ENOUGH = 1500;

    private static final int FEWEST_LETTERS = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'ʻ]+");
    /** What a telling letter counts against a frequent word. */
    private static final double LETTER = 0.7;
    /** By how much the best must lead the next, unless the declared language decides. */
    private static final double LEAD = 1.15;

    /** Scripts of one language, as far as news are concerned. */
    private static final Map<UnicodeScript, String> ALONE = Map.ofEntries(
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private final Map<UnicodeScript, List<Profile>> profiles = new EnumMap<>(UnicodeScript.class);

    private record Profile(String code, String letters, Set<String> words) {}

    /** Reads languages.tsv. */
    public LanguageFinder() {
        rows().forEach(row -> {
            UnicodeScript script = UnicodeScript.forName(row[1]);
            Profile profile = new Profile(row[0], row[2], Set.copyOf(Arrays.asList(row[3].split(" ", -1))));
            profiles.computeIfAbsent(script, s -> new ArrayList<>()).add(profile);
        });
    }

    private static List<String[]> rows() {
        try (InputStream in = LanguageFinder.class.getResourceAsStream("languages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource text/languages.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read text/languages.tsv", e);
        }
    }

    /** BCP 47 language of a text, or {@code und}. */
    public String find(String text) {
        return find(text, null);
    }

    /**
     * BCP 47 language of a text, or {@code und}.
     *
     * @param declared as the page or the feed says; believed only where the text does not tell and its script fits
     */
    public String find(String text, @Nullable String declared) {
        String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        UnicodeScript script = mainScript(head);
        String alone = ALONE.get(script);
        if (alone != null) {
            return alone;
        }
        List<Profile> candidates = profiles.getOrDefault(script, List.of());
        return candidates.isEmpty() ? UNDETERMINED : best(head.toLowerCase(Locale.ROOT), candidates, base(declared));
    }

    private static @Nullable String base(@Nullable String declared) {
        return declared == null || declared.isBlank()
                ? null
                : Locale.forLanguageTag(declared.strip()).getLanguage();
    }

    /** The script of most letters; any kana makes a text with Han Japanese. */
    private static UnicodeScript mainScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(script(c), 1, Integer::sum));
        boolean kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0)
                > counts.getOrDefault(UnicodeScript.HAN, 0) / 10;
        if (kana && counts.containsKey(UnicodeScript.HAN)) {
            return UnicodeScript.HIRAGANA;
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEWEST_LETTERS || ALONE.containsKey(e.getKey()))
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
    }

    private static UnicodeScript script(int letter) {
        return letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static String best(String text, List<Profile> candidates, @Nullable String declared) {
        Map<String, Double> scores = scores(text, candidates);
        List<Map.Entry<String, Double>> order = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        double first = order.get(0).getValue();
        double second = order.size() > 1 ? order.get(1).getValue() : 0;
        if (first >= 1 && first >= LEAD * second) {
            return order.get(0).getKey();
        }
        boolean plausible =
                declared != null && scores.containsKey(declared) && LEAD * scores.getOrDefault(declared, 0.) >= first;
        return plausible && declared != null ? declared : UNDETERMINED;
    }

    /** One pass over the words and one over the letters; letters count up to the number of words. */
    private static Map<String, Double> scores(String text, List<Profile> candidates) {
        Map<String, Integer> words = new HashMap<>();
        NO_WORD.splitAsStream(text).forEach(w -> words.merge(w, 1, Integer::sum));
        Map<Character, Integer> letters = new HashMap<>();
        text.chars().filter(c -> c > 'z').forEach(c -> letters.merge((char) c, 1, Integer::sum));
        int most = words.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> scores = new HashMap<>();
        for (Profile profile : candidates) {
            int hits = profile.words().stream()
                    .mapToInt(w -> words.getOrDefault(w, 0))
                    .sum();
            int telling = profile.letters()
                    .chars()
                    .map(c -> letters.getOrDefault((char) c, 0))
                    .sum();
            scores.put(profile.code(), hits + LETTER * Math.min(telling, most));
        }
        return scores;
    }
}
