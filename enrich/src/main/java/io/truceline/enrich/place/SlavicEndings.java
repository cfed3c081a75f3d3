package io.truceline.enrich.place;

import io.truceline.enrich.text.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a Russian or Ukrainian word may be called in the nominative: each ending of the regular declensions with the endings that it may
 * come from. A form too many does no harm, since only words of names are looked up.
 */
final class SlavicEndings {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 4;
    private static final String TABLE = """
            ого: ый ий ое; его: ий ее; ому: ый ий ое; ему: ий ее; ым: ый ое; им: ий ее; ом: - о ый ий ое; ем: ь е й
            ой: а ая; ою: а; ей: я ья; єю: я; ею: я; ую: ая; юю: яя; ій: а ий; ої: а; ією: ія; ией: ия
            ах: ы а; ях: и я; ами: ы а; ями: и я; ам: ы а; ям: и я; ов: ы; ых: ые; их: ие
            а: - о; у: - а; ы: а; е: - а о ь я; и: ь я а; я: ь й; ю: ь я й; і: - а о ь я; ії: ія; ию: ия; ію: ія; ии: ия ий
            еві: ь; ця: ець; цю: ець; цем: ець; ці: ець; ца: ец; цу: ец; цом: ец; це: ец
            ка: ок; ку: ок; ком: ок; ке: ок; єва: їв; єві: їв; єву: їв; ова: ів; ові: - ів; ову: ів""";

    private static final Map<String, List<String>> ENDINGS = endings();
    /** Endings that an adjective has and a noun hardly ever. */
    private static final List<String> ADJECTIVES = Stream.of(
                    "ого", "его", "ому", "ему", "ым", "им", "ой", "ую", "юю", "ых", "их", "ої", "ій", "ою", "ее", "ое",
                    "ая", "яя")
            .map(Fold::of)
            .toList();

    private SlavicEndings() {}

    private static Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        for (String row : TABLE.split("[;\\n]", -1)) {
            String[] sides = row.strip().split(": ", -1);
            List<String> from = endings.computeIfAbsent(Fold.of(sides[0]), k -> new ArrayList<>());
            for (String ending : sides[1].split(" ", -1)) {
                from.add(ending.equals("-") ? "" : Fold.of(ending));
            }
        }
        return endings;
    }

    /** Whether a folded word is written in Cyrillic. */
    static boolean isSlavic(String norm) {
        return norm.charAt(0) >= 0x400 && norm.charAt(0) < 0x530;
    }

    /** Whether a folded word ends like an adjective in one of its cases. */
    static boolean isAdjective(String norm) {
        return ADJECTIVES.stream().anyMatch(norm::endsWith);
    }

    /** Folded words of which the folded word may be a case. */
    static List<String> nominatives(String norm) {
        if (norm.length() < SHORTEST_WORD) {
            return List.of();
        }
        List<String> words = new ArrayList<>(4);
        for (int length = 1; length <= LONGEST_ENDING && norm.length() - length >= SHORTEST_STEM; length++) {
            String stem = norm.substring(0, norm.length() - length);
            ENDINGS.getOrDefault(norm.substring(stem.length()), List.of()).forEach(ending -> words.add(stem + ending));
        }
        return words;
    }
}
