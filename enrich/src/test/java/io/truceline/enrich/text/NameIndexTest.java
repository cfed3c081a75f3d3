package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final long SEED = 7;
    private static final String[] SYLLABLES = {
        "ba", "ku", "so", "tk", "ка", "ра", "бах", "سا", "لم", "ա", "շեն", "a", "o"
    };

    @Test
    void all_randomNames_areThoseOfAnAhoCorasickAtWordBoundaries() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> names = new TreeMap<>();
            for (int k = 0; k < 60; k++) {
                names.putIfAbsent(words(random, 1 + random.nextInt(3)), k);
            }
            String text = words(random, 80);
            assertThat(found(names, text)).as("round %d", round).isEqualTo(oracle(names, text));
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int k = 0; k < count; k++) {
            words.append(k == 0 ? "" : " ");
            for (int length = random.nextInt(2); length >= 0; length--) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.toString();
    }

    private static List<String> found(Map<String, Integer> names, String text) {
        Vocabulary vocabulary = new Vocabulary();
        NameIndexBuilder builder = new NameIndexBuilder(vocabulary);
        names.forEach(builder::add);
        Words words = new Words();
        new WordReader(vocabulary).read(text, words);
        List<String> hits = new ArrayList<>();
        builder.build()
                .all(words, (from, to, value) -> hits.add(words.start(from) + "-" + words.end(to - 1) + " " + value));
        return hits.stream().sorted().toList();
    }

    private static List<String> oracle(Map<String, Integer> names, String text) {
        AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
        trie.build(names);
        List<String> hits = new ArrayList<>();
        trie.parseText(text, (begin, end, value) -> {
            if (isEdge(text, begin - 1) && isEdge(text, end)) {
                hits.add(begin + "-" + end + " " + value);
            }
        });
        return hits.stream().sorted().toList();
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at == text.length() || text.charAt(at) == ' ';
    }

    @Test
    void all_namesThatOverlap_areAllToldByLengthInTheOrderAdded() {
        Vocabulary vocabulary = new Vocabulary();
        NameIndexBuilder builder = new NameIndexBuilder(vocabulary);
        builder.add("South Sudan", 1);
        builder.add("Sudan", 2);
        builder.add("south", 3);
        builder.add("South-Sudan", 4);
        Words words = new Words();
        new WordReader(vocabulary).read("In SOUTH SUDAN's capital", words);
        List<String> hits = new ArrayList<>();
        builder.build().all(words, (from, to, value) -> hits.add(from + "-" + to + " " + value));
        assertThat(hits).containsExactly("1-2 3", "1-3 1", "1-3 4", "2-3 2");
    }

    @Test
    void add_nameWithoutWords_isRefused() {
        NameIndexBuilder builder = new NameIndexBuilder(new Vocabulary());
        assertThatThrownBy(() -> builder.add(" - ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one word");
    }
}
