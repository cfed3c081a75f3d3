package io.truceline.enrich.place;

import io.truceline.enrich.text.Fold;
import io.truceline.enrich.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that a token may stand for without its prefix or ending, in languages that glue them on: Arabic and Hebrew
 * prepositions and articles, Armenian case endings and article, Turkish and Azerbaijani case endings, the nominatives of Slavic
 * cases, Korean particles, Georgian and Greek case endings, and the German genitive.
 */
final class Endings {
    private static final int SHORTEST_STEM = 3;
    private static final String TURKIC_LETTERS = "əğışƏĞİŞ";
    private static final List<String> ARABIC = List.of("و", "ب", "ل", "ف", "ك");
    private static final List<String> HEBREW = List.of("ב", "ל", "מ", "ה", "ו", "ש", "כ");
    private static final List<String> ARMENIAN = List.of(
            "ի", "ում", "ը", "ն", "ից", "ին", "ով", "յի", "այի", "այում", "ում", "ների", "ներում", "ու", "ուց", "ով");
    /** Folded, so that both vowel harmonies and the dotless i are covered by e and i or a. */
    private static final List<String> TURKIC = List.of(
            "da", "de", "ta", "te", "dan", "den", "tan", "ten", "in", "un", "nin", "nun", "a", "e", "ya", "ye", "i",
            "u", "yi", "yu", "nda", "nde", "ndan", "nden", "na", "ne", "daki", "deki", "la", "le", "yla", "yle");

    /** Folded, which takes syllables apart. */
    private static final List<String> KOREAN = Stream.of(
                    "에서는", "에서도", "에서", "에게", "에는", "에", "의", "은", "는", "이", "가", "을", "를", "과", "와", "도", "로", "으로",
                    "까지", "부터", "시에서", "시의", "시")
            .map(Fold::of)
            .toList();
    /** Names end in -i where they stand alone, unless they keep another vowel. */
    private static final List<String> GEORGIAN =
            List.of("ში", "თან", "დან", "იდან", "ის", "ს", "მა", "ით", "ზე", "ისკენ", "ამდე", "მდე", "სა");

    private static final Map<String, List<String>> GREEK = Map.of(
            "ας",
            List.of("α"),
            "ης",
            List.of("η"),
            "ου",
            List.of("ος", "ο"),
            "ο",
            List.of("ος"),
            "ων",
            List.of("α", "οι"),
            "ους",
            List.of("οι"));

    /** Neither Turkish nor Azerbaijani nor German. */
    static final Set<Language> NO_LANGUAGE = Set.of();

    /** Languages in Latin letters whose endings are taken off, and only in their texts. */
    enum Language {
        /** Turkish and Azerbaijani. */
        TURKIC,
        GERMAN
    }

    private Endings() {}

    /** Whether a text has letters that of all Latin alphabets here only the Turkish and the Azerbaijani have. */
    static boolean isTurkic(String text) {
        return text.chars().anyMatch(c -> TURKIC_LETTERS.indexOf(c) >= 0);
    }

    /**
     * Folded words that the token may stand for; most often none.
     *
     * @param languages of the text, as far as its letters and words tell
     */
    static List<String> without(Token token, Set<Language> languages) {
        String norm = token.norm();
        if (!token.isWord() || norm.length() <= SHORTEST_STEM) {
            return List.of();
        }
        char first = norm.charAt(0);
        if (first >= 0x600 && first < 0x700) {
            return prefixed(norm, ARABIC);
        }
        if (first >= 0x590 && first < 0x600) {
            return prefixed(norm, HEBREW);
        }
        if (SlavicEndings.isSlavic(norm)) {
            return SlavicEndings.nominatives(norm);
        }
        if (first >= 0x530 && first < 0x590) {
            return armenian(norm);
        }
        return first < 0x250 ? latin(token, languages) : others(norm);
    }

    private static List<String> others(String norm) {
        return switch (Character.UnicodeScript.of(norm.codePointAt(0))) {
            case HANGUL -> ended(norm, KOREAN);
            case GEORGIAN ->
                ended(norm, GEORGIAN).stream()
                        .flatMap(stem -> Stream.of(stem, stem + "ი"))
                        .toList();
            case GREEK ->
                GREEK.entrySet().stream()
                        .filter(ending -> norm.endsWith(ending.getKey()))
                        .flatMap(ending -> ending.getValue().stream()
                                .map(other -> norm.substring(
                                                0,
                                                norm.length() - ending.getKey().length())
                                        + other))
                        .toList();
            default -> List.of();
        };
    }

    private static List<String> latin(Token token, Set<Language> languages) {
        String norm = token.norm();
        int apostrophe = norm.indexOf('\'');
        if (apostrophe > 0 && TURKIC.contains(norm.substring(apostrophe + 1))) {
            return List.of(norm.substring(0, apostrophe));
        }
        if (apostrophe > 0 && apostrophe <= 2) {
            return List.of(norm.substring(apostrophe + 1));
        }
        List<String> words = languages.contains(Language.TURKIC) ? ended(norm, TURKIC) : new ArrayList<>(1);
        if (languages.contains(Language.GERMAN) && token.capital() && norm.endsWith("s")) {
            words.add(norm.substring(0, norm.length() - 1));
        }
        return words;
    }

    private static List<String> prefixed(String norm, List<String> prefixes) {
        List<String> words = new ArrayList<>(2);
        if (norm.startsWith("لل")) {
            words.add("ال" + norm.substring(2));
        }
        if (prefixes.contains(norm.substring(0, 1))) {
            String rest = norm.substring(1);
            words.add(rest);
            if (rest.length() > SHORTEST_STEM && isSecondPrefix(rest, prefixes)) {
                words.add(rest.substring(1));
            }
        }
        return words;
    }

    /** "And" comes first of all prefixes, or not at all. */
    private static boolean isSecondPrefix(String rest, List<String> prefixes) {
        return "וوف".indexOf(rest.charAt(0)) < 0 && prefixes.contains(rest.substring(0, 1));
    }

    private static List<String> armenian(String norm) {
        List<String> words = new ArrayList<>(ended(norm, ARMENIAN));
        if (norm.endsWith("ի") || norm.endsWith("ում")) {
            ended(norm, ARMENIAN).forEach(w -> words.add(w + "ա"));
        }
        return words;
    }

    private static List<String> ended(String norm, List<String> endings) {
        List<String> words = new ArrayList<>(2);
        for (String ending : endings) {
            if (norm.length() - ending.length() >= SHORTEST_STEM && norm.endsWith(ending)) {
                words.add(norm.substring(0, norm.length() - ending.length()));
            }
        }
        return words;
    }
}
