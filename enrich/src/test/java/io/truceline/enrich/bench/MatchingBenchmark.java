package io.truceline.enrich.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.truceline.enrich.place.towns.TownReader;
import io.truceline.enrich.place.towns.Towns;
import io.truceline.enrich.text.NameIndex;
import io.truceline.enrich.text.NameIndexBuilder;
import io.truceline.enrich.text.Token;
import io.truceline.enrich.text.Tokenizer;
import io.truceline.enrich.text.Vocabulary;
import io.truceline.enrich.text.WordReader;
import io.truceline.enrich.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times a second that a text goes through all names at once, on one thread: a double-array Aho-Corasick over the letters of 50,000 names, our index of
 * the same names, and our index of the whole gazetteer. The text is folded beforehand, which the Aho-Corasick needs; ours would do
 * without. Both must find the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MatchingBenchmark {
    private static final int NAMES = 50_000;
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "ru", "uk", "tr", "az", "hy", "ar", "he", "fa");

    private static final Pattern SENTENCE = Pattern.compile("text: \"(.*?)\", regions");
    private static final Pattern TWIN = Pattern.compile("\\t([^\\t\\n]{20,})");

    /** English news sentences, or sentences of all thirteen languages. */
    @Param({"english", "mixed"})
    private String kind = "english";

    private final AhoCorasickDoubleArrayTrie<Integer> letters = new AhoCorasickDoubleArrayTrie<>();
    private final Words words = new Words();
    private String text = "";
    private NameIndex names = new NameIndexBuilder(new Vocabulary()).build();
    private NameIndex world = names;

    /** Builds all three and compares what they find. */
    @Setup
    public void build() throws IOException {
        Vocabulary worldVocabulary = new Vocabulary();
        NameIndexBuilder worldNames = new NameIndexBuilder(worldVocabulary);
        Towns towns = TownReader.shipped().into(worldNames, 0);
        world = worldNames.build();
        Map<String, Integer> largest = largest(towns);
        letters.build(new TreeMap<>(largest));
        Vocabulary vocabulary = new Vocabulary();
        NameIndexBuilder builder = new NameIndexBuilder(vocabulary);
        largest.forEach(builder::add);
        names = builder.build();
        text = text(kind);
        if (hankcs() != ours()) {
            throw new IllegalStateException("hankcs finds " + hankcs() + ", we find " + ours());
        }
    }

    private static Map<String, Integer> largest(Towns towns) {
        Map<String, Integer> names = new TreeMap<>();
        IntStream.range(0, towns.size())
                .boxed()
                .sorted(Comparator.comparing(town -> -towns.people(town)))
                .takeWhile(town -> names.size() < NAMES)
                .forEach(town -> names.putIfAbsent(folded(towns.name(town)), town));
        return names;
    }

    private static String folded(String text) {
        return Tokenizer.tokens(text).stream().map(Token::norm).collect(Collectors.joining(" "));
    }

    private static String text(String kind) throws IOException {
        if (kind.equals("english")) {
            return sentences("claim/twins.tsv", TWIN) + sentences("place/territory/en.yaml", SENTENCE);
        }
        StringBuilder all = new StringBuilder();
        for (String language : LANGUAGES) {
            all.append(sentences("place/territory/" + language + ".yaml", SENTENCE));
        }
        return all.toString();
    }

    private static String sentences(String file, Pattern one) throws IOException {
        try (InputStream in = MatchingBenchmark.class.getResourceAsStream("/io/truceline/enrich/" + file)) {
            return one.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> folded(match.group(1)) + " ")
                    .collect(Collectors.joining());
        }
    }

    /** A double-array Aho-Corasick of the same names, at word boundaries. */
    @Benchmark
    public int hankcs() {
        int[] found = {0};
        letters.parseText(text, (int begin, int end, Integer value) -> {
            if (isEdge(begin - 1) && isEdge(end)) {
                found[0] += end - begin;
            }
        });
        return found[0];
    }

    private boolean isEdge(int at) {
        return at < 0 || at == text.length() || text.charAt(at) == ' ';
    }

    /** Ours of the same names. */
    @Benchmark
    public int ours() {
        return found(names);
    }

    /** Ours of all names of all towns. */
    @Benchmark
    public int oursOfTheWorld() {
        return found(world);
    }

    private int found(NameIndex index) {
        int[] found = {0};
        WordReader.read(text, words);
        index.all(words, (from, to, value) -> found[0] += words.end(to - 1) - words.start(from));
        return found[0];
    }
}
