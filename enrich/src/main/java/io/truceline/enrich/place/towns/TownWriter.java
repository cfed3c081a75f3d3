package io.truceline.enrich.place.towns;

import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.Tokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes towns into one file: column by column, words apart from the names that they make, everything in as few bytes as it
 * takes, then gzip. The same towns give the same bytes.
 */
final class TownWriter {
    static final String FORMAT = "truceline towns 1";
    /** Names of more words are left out: nobody writes them. */
    static final int LONGEST = 8;

    private final List<TownRow> towns;
    private final Packed out = new Packed();

    private TownWriter(List<TownRow> towns) {
        this.towns = towns;
    }

    /** Writes the towns in the order given. */
    static void write(List<TownRow> towns, OutputStream to) throws IOException {
        byte[] bytes = new TownWriter(towns).bytes();
        try (OutputStream zipped = new GZIPOutputStream(to) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zipped.write(bytes);
        }
    }

    private byte[] bytes() {
        out.text(FORMAT);
        out.number(towns.size());
        columns(codes());
        List<List<List<String>>> spellings =
                towns.stream().map(TownWriter::spellings).toList();
        spellings(spellings, words(spellings));
        return out.bytes();
    }

    private Map<String, Integer> codes() {
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (TownRow town : towns) {
            codes.putIfAbsent(town.country(), codes.size());
            codes.putIfAbsent(town.division(), codes.size());
        }
        out.number(codes.size());
        codes.keySet().forEach(out::text);
        return codes;
    }

    private void columns(Map<String, Integer> codes) {
        towns.forEach(town -> out.number(town.kind().code()));
        towns.forEach(town -> out.number(codes.getOrDefault(town.country(), 0)));
        towns.forEach(town -> out.number(codes.getOrDefault(town.division(), 0)));
        differences(TownRow::id);
        differences(town -> (int) Math.round(town.lat() * Towns.DEGREE));
        differences(town -> (int) Math.round(town.lon() * Towns.DEGREE));
        towns.forEach(town -> out.number(town.people()));
        towns.forEach(town -> out.number(town.name().getBytes(StandardCharsets.UTF_8).length));
        towns.forEach(town -> out.raw(town.name()));
    }

    private void differences(ToIntFunction<TownRow> column) {
        int last = 0;
        for (TownRow town : towns) {
            int value = column.applyAsInt(town);
            out.signed(value - last);
            last = value;
        }
    }

    /** Each name of a town as folded words, the first name first; names that fold to the same are one. */
    private static List<List<String>> spellings(TownRow town) {
        Set<List<String>> all = new LinkedHashSet<>();
        all.add(words(town.name()));
        town.names().forEach(name -> all.add(words(name)));
        all.removeIf(words -> words.isEmpty() || words.size() > LONGEST);
        return List.copyOf(all);
    }

    private static List<String> words(String name) {
        return Tokenizer.tokens(name).stream().map(Token::norm).toList();
    }

    private SortedMap<String, Integer> words(List<List<List<String>>> spellings) {
        SortedMap<String, Integer> words = new TreeMap<>();
        spellings.forEach(town -> town.forEach(name -> name.forEach(word -> words.put(word, 0))));
        out.number(words.size());
        String last = "";
        int number = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            word.setValue(number++);
            int common = common(last, word.getKey());
            out.number(common);
            out.text(word.getKey().substring(common));
            last = word.getKey();
        }
        return words;
    }

    /** How many letters two words begin with in common; never half a pair of surrogates. */
    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common > 0 && Character.isHighSurrogate(other.charAt(common - 1)) ? common - 1 : common;
    }

    private void spellings(List<List<List<String>>> spellings, Map<String, Integer> words) {
        for (List<List<String>> town : spellings) {
            out.number(town.size());
            for (List<String> name : town) {
                out.number(name.size());
                name.forEach(word -> out.number(words.getOrDefault(word, 0)));
            }
        }
    }
}
