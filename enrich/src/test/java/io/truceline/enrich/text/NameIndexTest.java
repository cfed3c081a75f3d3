package io.truceline.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
        WordReader.read(text, words);
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
        WordReader.read("In SOUTH SUDAN's capital", words);
        List<String> hits = new ArrayList<>();
        builder.build().all(words, (from, to, value) -> hits.add(from + "-" + to + " " + value));
        assertThat(hits).containsExactly("1-2 3", "1-3 1", "1-3 4", "2-3 2");
    }

    @Test
    void at_tokensThatStandForOtherWords_tellsEachNameAndWhetherItIsTheTextsOwn() {
        Vocabulary vocabulary = new Vocabulary();
        NameIndexBuilder builder = new NameIndexBuilder(vocabulary);
        builder.add("Old Harbour", 1);
        builder.add("Old", 2);
        builder.add("Olds", 3);
        Words words = new Words();
        WordReader.read("olds harbours", words);
        OtherWords others = new OtherWords();
        others.add(0, vocabulary.find("old"));
        others.add(1, vocabulary.find("harbour"));
        List<String> hits = new ArrayList<>();
        NameIndex index = builder.build();
        index.at(words, others, 0, (to, value, own) -> hits.add(to + " " + value + " " + own));
        index.at(words, others, 1, (to, value, own) -> hits.add("no name begins here"));
        assertThat(hits).containsExactly("1 3 true", "1 2 false", "2 1 false");
    }

    @Test
    void at_randomNamesAndOtherWords_areThoseOfEverySpellingOfTheText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            Vocabulary vocabulary = new Vocabulary();
            NameIndexBuilder builder = new NameIndexBuilder(vocabulary);
            List<List<String>> names = new ArrayList<>();
            for (int k = 0; k < 40; k++) {
                names.add(List.of(words(random, 1 + random.nextInt(3)).split(" ", -1)));
                builder.add(String.join(" ", names.get(k)), k);
            }
            NameIndex index = builder.build();
            String text = words(random, 12);
            Words words = new Words();
            WordReader.read(text, words);
            OtherWords others = new OtherWords();
            List<Set<String>> spellings = addOthers(random, vocabulary, text, others);
            for (int from = 0; from < spellings.size(); from++) {
                Set<String> hits = new TreeSet<>();
                index.at(words, others, from, (to, value, own) -> hits.add(to + " " + value));
                assertThat(hits).as("round %d from %d", round, from).isEqualTo(spelled(names, spellings, from));
            }
        }
    }

    /** Gives some tokens other words to stand for; all that each may stand for now. */
    private static List<Set<String>> addOthers(Random random, Vocabulary vocabulary, String text, OtherWords others) {
        List<Set<String>> spellings = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            Set<String> all = new TreeSet<>(Set.of(word));
            for (int k = random.nextInt(3); k > 0; k--) {
                int other = random.nextInt(vocabulary.size());
                if (all.add(vocabulary.word(other))) {
                    others.add(spellings.size(), other);
                }
            }
            spellings.add(all);
        }
        return spellings;
    }

    private static Set<String> spelled(List<List<String>> names, List<Set<String>> spellings, int from) {
        Set<String> found = new TreeSet<>();
        for (int k = 0; k < names.size(); k++) {
            List<String> name = names.get(k);
            int to = from + name.size();
            if (to <= spellings.size()
                    && IntStream.range(0, name.size())
                            .allMatch(at -> spellings.get(from + at).contains(name.get(at)))) {
                found.add(to + " " + k);
            }
        }
        return found;
    }

    @Test
    void add_otherWordOfAnEarlierToken_isRefused() {
        OtherWords others = new OtherWords();
        others.add(3, 1);
        assertThatThrownBy(() -> others.add(2, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token 2 comes after token 3");
    }

    @Test
    void add_nameWithoutWords_isRefused() {
        NameIndexBuilder builder = new NameIndexBuilder(new Vocabulary());
        assertThatThrownBy(() -> builder.add(" - ", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one word");
    }
}
