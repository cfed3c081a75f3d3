package io.truceline.enrich.lexicon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.truceline.enrich.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a lexicon.yaml says.
 *
 * @param terms all terms with every form, none twice in a category
 * @param problems one line for each problem; empty if the file is sound
 */
record LexiconFile(Set<Term> terms, List<String> problems) {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String ID = "[a-z]+(-[a-z]+)*";

    /** A phrase of a category, in one of its forms. */
    record Term(String category, String words) {}

    static String shipped() {
        try (InputStream in = LexiconFile.class.getResourceAsStream("lexicon.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource lexicon/lexicon.yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read lexicon/lexicon.yaml", e);
        }
    }

    static LexiconFile of(String content) {
        List<String> problems = new ArrayList<>();
        Set<Term> terms = new LinkedHashSet<>();
        try {
            Map<String, Map<String, List<String>>> read = YAML.readValue(content, new TypeReference<>() {});
            read.forEach((category, languages) -> {
                if (!category.matches(ID)) {
                    problems.add(
                            "lexicon.yaml, " + category + ": a category must be lower-case words joined by hyphens");
                }
                languages.forEach(
                        (language, words) -> words.forEach(w -> add(new Term(category, w), language, terms, problems)));
            });
        } catch (JacksonException e) {
            problems.add("lexicon.yaml, " + e.getLocation() + ": must be category, language, list of terms");
        }
        return new LexiconFile(terms, problems);
    }

    private static void add(Term term, String language, Set<Term> terms, List<String> problems) {
        String entry = "lexicon.yaml, " + term.category() + ", " + language + ", \"" + term.words() + "\": ";
        try {
            for (String form : Forms.of(term.words())) {
                if (Tokenizer.tokens(form).isEmpty()) {
                    problems.add(entry + "every form needs at least one word");
                } else {
                    terms.add(new Term(term.category(), form));
                }
            }
        } catch (IllegalArgumentException e) {
            problems.add(entry + e.getMessage());
        }
    }
}
